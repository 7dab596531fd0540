import type { Occurrences, Span } from "../lexicon.ts";
import { fairnessCategories, type Rule, type RuleLanguage } from "../rule.ts";
import { eachFeature } from "./features.ts";
import { classes, type Model } from "./model.ts";

/** What the classifier makes of a sentence. */
export interface Verdict {
  /** Probability, 0 to 1, that a person would find a problem in it. */
  problem: number;
  /** The likeliest kind of problem. */
  category: Rule["category"];
}

/** Where a text is read, and by what. */
export interface Reading {
  model: Model;
  language: RuleLanguage;
  /** Normalised, its words looked up in the sets. */
  text: string;
  occurrences: Occurrences;
}

/** Reads one span of a text: multinomial logistic regression over its features, each counted once. */
export function classify({ model, language, text, occurrences }: Reading, span: Span): Verdict {
  const { weights } = model;
  const sums = new Float64Array(classes.length);
  const isFirst = model.firstTime();
  let known = 0;
  eachFeature(text, span, occurrences, language, (hash) => {
    const at = model.indexOf(hash);
    if (at < 0 || !isFirst(at)) return;
    known += 1;
    for (let c = 0; c < sums.length; c += 1) sums[c] = (sums[c] ?? 0) + (weights[at + c] ?? 0);
  });
  const norm = model.scale / Math.sqrt(known || 1);
  const [fair = 0, ...problems] = classes.map(
    (_, index) => (model.bias[index] ?? 0) + (sums[index] ?? 0) * norm,
  );
  const most = Math.max(...problems);
  const odds = problems.reduce((sum, one) => sum + Math.exp(one - most), 0);
  return {
    problem: 1 / (1 + Math.exp(fair - most) / odds),
    category: fairnessCategories[problems.indexOf(most)] ?? fairnessCategories[0],
  };
}

/** The clause of the span, from mark to mark, that speaks most for a category. */
export function tellingClause(
  { model, language, text, occurrences }: Reading,
  category: Rule["category"],
  span: Span,
): Span {
  const kind = classes.indexOf(category);
  const clauses = [...text.slice(span.start, span.end).matchAll(clause)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
    force: 0,
  }));
  eachFeature(text, span, occurrences, language, (hash, start, end) => {
    const at = model.indexOf(hash);
    const own = clauses.find((one) => one.start <= start && end <= one.end);
    if (at < 0 || own === undefined || end <= start) return;
    own.force += (model.weights[at + kind] ?? 0) - (model.weights[at] ?? 0);
  });
  const [best = span] = clauses.toSorted((a, b) => b.force - a.force);
  return { start: best.start, end: best.end };
}

/** Between marks; 「」 and the like stay with what they hold. */
const clause = /[^\s、。，,.;:!?！？][^、。，,.;:!?！？\n]*/g;
