import type { Occurrences, Span } from "./lexicon.ts";
import { sentenceAt } from "./match-sequence.ts";
import type { RuleLanguage } from "./rule.ts";

/**
 * For each sentence the agent set that it takes over: the one person that an earlier sentence, at
 * most two back, speaks of, as long as no other person has come in between.
 */
export function carriedTopics(
  text: string,
  sentences: readonly Span[],
  occurrences: Occurrences,
  language: RuleLanguage,
): (string | null)[] {
  const persons = sentences.map(() => new Set<string>());
  for (const set of agents) {
    for (const span of occurrences.get(set) ?? []) {
      persons[sentenceAt(sentences, span.start)]?.add(set);
    }
  }
  const pronouns = new Set(
    (occurrences.get("he") ?? []).map((span) => sentenceAt(sentences, span.start)),
  );
  let topic: string | null = null;
  let age = 0;
  return sentences.map((sentence, index) => {
    const here = persons[index] ?? new Set<string>();
    const paragraph = text.charAt(sentence.start) === "\n";
    if (here.size > 0 || paragraph) {
      const [only] = here;
      topic = here.size === 1 ? (only ?? null) : null;
      age = 0;
      return null;
    }
    age += 1;
    const needsPronoun = language === "en" && !pronouns.has(index);
    return age > longestCarry || needsPronoun ? null : topic;
  });
}

const agents = ["father", "mother", "grandmother", "outsider"];
const longestCarry = 2;
