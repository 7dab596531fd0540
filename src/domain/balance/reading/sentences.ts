import { normalise } from "../../language/normalise.ts";
import type { RuleLanguage } from "../../language/rule.ts";
import { structureOf } from "../../language/sentences.ts";

/** One sentence, folded for matching: NFKC, lower case, no furigana. */
export interface Sentence {
  folded: string;
  /** Whether a new paragraph or the body begins here: nothing is carried over from before. */
  opens: boolean;
}

/** The sentences of a message: its title, then its body. What holds no letter or digit is none. */
export function sentencesOf(title: string, text: string, language: RuleLanguage): Sentence[] {
  return [title, ...text.split(/\n{2,}/)].flatMap((part) => sentencesOfPart(part, language));
}

function sentencesOfPart(part: string, language: RuleLanguage): Sentence[] {
  const { text } = normalise(part, language);
  return structureOf(text, language)
    .sentences.map(({ start, end }) => text.slice(start, end).trim())
    .filter((folded) => /[\p{L}\p{N}]/u.test(folded))
    .map((folded, index) => ({ folded, opens: index === 0 }));
}
