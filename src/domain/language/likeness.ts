import { classify, tellingClause, type Verdict } from "./classifier/classifier.ts";
import { concernSet } from "./classifier/word-sets.ts";
import { modelOf } from "./classifier/models.ts";
import type { Span } from "./lexicon.ts";
import { sentenceAt, type Match, type Scanned } from "./match-sequence.ts";
import type { Rule, RuleLanguage } from "./rule.ts";

/** A rule that asks the classifier, and the probability from which it speaks. */
export interface LikenessRule<R> {
  rule: R;
  category: Rule["category"];
  least: number;
}

/** What the classifier says of the sentences of one message. */
export interface Likeness {
  /**
   * The highest probability, 0 to 1, that a sentence has a problem, alone or with one beside it. Null for a
   * sentence about nothing that the classifier knows.
   */
  problem(sentence: number): number | null;
  /**
   * Sentences that read like those of a rule's category, one at most in two in a row. `settled` are those
   * in which words have been found already.
   */
  matches<R>(
    rules: readonly LikenessRule<R>[],
    settled: ReadonlySet<number>,
  ): { rule: R; match: Match }[];
}

/** Reads sentences when they are asked for, together with the next, which may answer them. */
export function likenessIn(scanned: Scanned, language: RuleLanguage): Likeness {
  const { text, occurrences } = scanned;
  const reading = { model: modelOf(language), language, text, occurrences };
  const spans = scanned.sentences.map((sentence) => trimmed(text, sentence));
  const windows = windowsOf(spans);
  const around = new Map<number, [number, number][]>();
  for (const window of windows) {
    for (const index of window) around.set(index, [...(around.get(index) ?? []), window]);
  }
  const concerned = new Set(
    (occurrences.get(concernSet) ?? []).map(({ start }) => sentenceAt(scanned.sentences, start)),
  );
  const known = new Map<string, Verdict>();
  const read = (first: number, last: number): Verdict => {
    const name = `${first} ${last}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const span = { start: spans[first]?.start ?? 0, end: spans[last]?.end ?? 0 };
    const verdict = classify(reading, span);
    known.set(name, verdict);
    return verdict;
  };
  return {
    problem: (sentence) => {
      if (!concerned.has(sentence)) return null;
      return (around.get(sentence) ?? []).reduce(
        (most, [first, last]) => Math.max(most, read(first, last).problem),
        read(sentence, sentence).problem,
      );
    },
    matches: (rules, settled) => {
      const found = new Map<number, (typeof rules)[number]>();
      for (const window of rules.length === 0 ? [] : windows) {
        const open = window.filter((index) => !settled.has(index));
        const [first, last] = [open[0], open.at(-1)];
        const about = open.filter((index) => concerned.has(index));
        // What only the second is about is read with its own next, if there is one.
        const later = about[0] !== first && last !== windows.at(-1)?.[1];
        if (first === undefined || last === undefined || about.length === 0 || later) continue;
        const { category, problem } = read(first, last);
        const own = rules.find((one) => one.category === category && problem >= one.least);
        if (own === undefined) continue;
        const [sentence = first] = about.toSorted(
          (a, b) => read(b, b).problem - read(a, a).problem,
        );
        found.set(sentence, found.get(sentence) ?? own);
      }
      return [...found].map(([sentence, { rule, category }]) => {
        const within = spans[sentence] ?? { start: 0, end: 0 };
        const clause = tellingClause(reading, category, within);
        return { rule, match: { ...clause, sentence, elements: [clause] } };
      });
    },
  };
}

/** Each sentence with the next; one that stands alone, with itself. */
function windowsOf(spans: readonly Span[]): [number, number][] {
  const said = spans.flatMap(({ start, end }, index) => (end > start ? [index] : []));
  const pairs = said.slice(1).map((last, at): [number, number] => [said[at] ?? last, last]);
  const [only] = said;
  return said.length === 1 && only !== undefined ? [[only, only]] : pairs;
}

function trimmed(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}
