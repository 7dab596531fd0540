import type { RuleLanguage } from "../language/rule.ts";
import { addresseeOf } from "./reading/addressee.ts";
import { doingsOf } from "./reading/doings.ts";
import type { Addressee, SentenceLabel } from "./labels.ts";
import { peopleIn } from "./reading/people.ts";
import { goesOnAbout, speaksToReader } from "./reading/to-reader.ts";
import { scanWords } from "./reading/scan-words.ts";
import { sentencesOf } from "./reading/sentences.ts";

/** Raised when the method reads the same text differently, so that figures can be told apart. */
export const methodVersion = "1";

/** A text with what decides about its reading; `audience` is that of its slot. */
export interface BalanceText {
  title: string;
  text: string;
  audience: string;
  language: RuleLanguage;
}

/** What the method reads in each sentence of a message, the title first. */
export function readMessage({ title, text, audience, language }: BalanceText): SentenceLabel[] {
  let you: Addressee | null = openReaders.includes(audience) ? "unknown" : null;
  let topic: Topic = { parent: null, age: 0 };
  return sentencesOf(title, text, language).map(({ folded, opens }, index) => {
    const scan = scanWords(folded, language);
    const mentions = peopleIn(folded, scan, language);
    const parent = opens || topic.age >= longestCarry ? null : topic.parent;
    const carried = parent !== null && goesOnAbout(parent, folded, scan, language) ? parent : null;
    const reader = you !== null && speaksToReader(folded, scan, language) ? you : null;
    const addressed = addresseeOf({ folded, mentions, carried, reader }, language);
    topic = mentions.some(({ person }) => person !== "other")
      ? { parent: oneOf(addressed), age: 0 }
      : { parent, age: topic.age + 1 };
    // A title for mothers or fathers says who "you" is in the text below it.
    if (index === 0 && title !== "") you = oneOf(addressed) ?? you;
    return { addressed, doings: doingsOf(folded, scan, mentions, addressed, language) };
  });
}

/** The parent whom the last sentences speak of, and how many sentences ago they were named. */
interface Topic {
  parent: Addressee | null;
  age: number;
}

/** As in the wording checks: a subject is taken over for two sentences, never into a new paragraph. */
const longestCarry = 2;

/** Variants for one of the parents: which of them is known, their sex is not. */
const openReaders = ["birth-parent", "partner"];

function oneOf(addressed: Addressee): Addressee | null {
  return addressed === "neutral" || addressed === "unknown" ? null : addressed;
}
