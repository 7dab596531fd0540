import type { LanguageRules } from "../engine.ts";
import type { LabelledRow } from "../labelled-rows.ts";
import { buildLexicon } from "../lexicon.ts";
import { normalise } from "../normalise.ts";
import { expandSet } from "../words.ts";
import { eachFeature } from "./features.ts";
import { classes } from "./model.ts";
import { concernSet } from "./word-sets.ts";
import type { Example } from "./train.ts";

/**
 * Labelled sentences of one language as the classifier will meet them. Fair ones that it would never be
 * asked about, for want of a word of concern, are left out.
 */
export function labelledExamples(
  rows: readonly Pick<LabelledRow, "sentence" | "category" | "problem">[],
  { language, sets }: Pick<LanguageRules, "language" | "sets">,
): Example[] {
  const lexicon = buildLexicon(
    new Map(Object.keys(sets).map((name) => [name, expandSet(name, sets, language)])),
  );
  return rows.flatMap(({ problem, category, sentence }) => {
    const { text } = normalise(sentence, language);
    const occurrences = lexicon.scan(text);
    if (!problem && !occurrences.has(concernSet)) return [];
    const features = new Set<number>();
    const span = { start: 0, end: text.length };
    eachFeature(text, span, occurrences, language, (hash) => features.add(hash >>> 0));
    const label = problem ? classes.findIndex((name) => name === category) : 0;
    return [{ features: Uint32Array.from(features), label }];
  });
}
