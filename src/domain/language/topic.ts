import type { Occurrences, Span } from "./lexicon.ts";
import { sentenceAt } from "./match-sequence.ts";
import type { RuleLanguage } from "./rule.ts";

/**
 * For each sentence the agent sets that it takes over: of the family, and of people at work, the one
 * that an earlier sentence, at most two back, speaks of, if no other has come in between.
 */
export function carriedTopics(
  text: string,
  sentences: readonly Span[],
  occurrences: Occurrences,
  language: RuleLanguage,
): (readonly string[])[] {
  const topics = circles.map(({ agents, pronouns }) => {
    const persons = sentencesOf(agents, sentences, occurrences);
    const spoken = language === "en" ? sentencesOf(pronouns, sentences, occurrences) : null;
    return topicsOf(text, sentences, persons, spoken);
  });
  return sentences.map((_, index) =>
    topics.flatMap((topic) => {
      const own = topic[index] ?? null;
      return own === null ? [] : [own];
    }),
  );
}

const circles = [
  { agents: ["father", "mother", "grandmother", "outsider"], pronouns: ["he"] },
  { agents: ["expertJob", "carerJob"], pronouns: ["he", "she"] },
];
const longestCarry = 2;

/** Which of the sets each sentence speaks of. */
function sentencesOf(
  sets: readonly string[],
  sentences: readonly Span[],
  occurrences: Occurrences,
): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const set of sets) {
    for (const span of occurrences.get(set) ?? []) {
      const at = sentenceAt(sentences, span.start);
      const here = found.get(at) ?? new Set<string>();
      found.set(at, here.add(set));
    }
  }
  return found;
}

/** English takes a person over by a pronoun only; Japanese leaves the subject out. */
function topicsOf(
  text: string,
  sentences: readonly Span[],
  persons: ReadonlyMap<number, ReadonlySet<string>>,
  spoken: ReadonlyMap<number, unknown> | null,
): (string | null)[] {
  let topic: string | null = null;
  let age = 0;
  return sentences.map((sentence, index) => {
    const here = persons.get(index);
    const paragraph = text.charAt(sentence.start) === "\n";
    if (here !== undefined || paragraph) {
      const [only] = here ?? [];
      topic = here?.size === 1 ? (only ?? null) : null;
      age = 0;
      return null;
    }
    age += 1;
    const unspoken = spoken !== null && !spoken.has(index);
    return age > longestCarry || unspoken ? null : topic;
  });
}
