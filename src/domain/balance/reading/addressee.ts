import type { RuleLanguage } from "../../language/rule.ts";
import { clausesOf } from "./clauses.ts";
import type { Addressee } from "../labels.ts";
import type { Mention } from "./people.ts";

/** What of a sentence and of the text before it decides. */
export interface Reading {
  folded: string;
  mentions: readonly Mention[];
  /** The parent that the text before speaks of, where the sentence goes on about the same. */
  carried: Addressee | null;
  /** Whom "you" means here, where the sentence speaks to the reader and that is known. */
  reader: Addressee | null;
}

/** Whom a sentence addresses: by the words for people in it, else by what came before. */
export function addresseeOf(reading: Reading, language: RuleLanguage): Addressee {
  const { folded, mentions, carried, reader } = reading;
  const named = namedParents(folded, mentions, language);
  if (named !== null) return named;
  const subjects = mentions.filter(({ subject }) => subject).map(({ person }) => person);
  if (subjects.includes("open")) return "unknown";
  if (reader !== null) return reader;
  return subjects.includes("other") ? "neutral" : (carried ?? "neutral");
}

function namedParents(
  folded: string,
  mentions: readonly Mention[],
  language: RuleLanguage,
): Addressee | null {
  if (mentions.some(({ person }) => person === "couple")) return "both";
  const sexed = mentions.filter(({ person }) => person === "mother" || person === "father");
  const spoken = [...new Set(sexed.map(spokenTo))];
  const [only] = spoken;
  if (spoken.length < 2) return only ?? null;
  // 「妻が仕事の日は、夫が…」, "When his wife is at work, the husband …": the main clause decides.
  const last = sexed.at(-1);
  const clauses = clausesOf(folded, language);
  const main = clauses.findIndex(({ end }) => end >= (last?.end ?? 0));
  const apart = sexed.filter(({ end }) => end <= (clauses[main]?.start ?? 0));
  const opening = clauses[0];
  if (last !== undefined && opening?.subordinate === true && main > 0) {
    const inMain = [...new Set(sexed.filter((one) => !apart.includes(one)).map(spokenTo))];
    if (inMain.length === 1) return inMain[0] ?? null;
  }
  return "both";
}

/** Words like 夫 and wife, when not the subject, are said to the other of the two. */
function spokenTo({ person, spouse, subject }: Mention): "mother" | "father" {
  const named = person === "father" ? "father" : "mother";
  if (!spouse || subject) return named;
  return named === "father" ? "mother" : "father";
}
