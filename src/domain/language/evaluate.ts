import type { Finding } from "./finding.ts";
import { fairnessCategories } from "./rule.ts";

/** One judged sentence: whether it was labelled a problem, and whether the check flagged it. */
export interface JudgedRow {
  problem: boolean;
  /** The labelled category; clean rows carry the reason for being clean. */
  category: string;
  flagged: boolean;
}

/** Shares between 0 and 1; an undefined share (nothing to count) is 1. */
export interface Figures {
  rows: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface Evaluation {
  overall: Figures;
  /** Recall of each problem category, and the share of clean rows left alone, by category. */
  byCategory: { category: string; rows: number; right: number }[];
}

const fairness: ReadonlySet<string> = new Set(fairnessCategories);

/** A sentence counts as flagged when anything of the eight categories blocks. */
export function blocksFairness({ severity, category }: Finding): boolean {
  return severity !== "info" && fairness.has(category);
}

/** Precision, recall and F1 of flags over labelled sentences. */
export function evaluate(rows: readonly JudgedRow[]): Evaluation {
  const categories = [...new Set(rows.map((row) => row.category))].sort();
  return {
    overall: figures(rows),
    byCategory: categories.map((category) => {
      const own = rows.filter((row) => row.category === category);
      const right = own.filter((row) => row.flagged === row.problem).length;
      return { category, rows: own.length, right };
    }),
  };
}

/** The same for each of the eight categories alone: labelled with it, and found in it. */
export function evaluateCategories(
  rows: readonly { problem: boolean; category: string; found: readonly string[] }[],
): (Figures & { category: string })[] {
  return fairnessCategories.map((category) => {
    const own = rows.map((row) => ({
      category,
      problem: row.problem && row.category === category,
      flagged: row.found.includes(category),
    }));
    return { ...figures(own), rows: own.filter((row) => row.problem).length, category };
  });
}

function figures(rows: readonly JudgedRow[]): Figures {
  const hits = rows.filter((row) => row.problem && row.flagged).length;
  const precision = share(hits, rows.filter((row) => row.flagged).length);
  const recall = share(hits, rows.filter((row) => row.problem).length);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { rows: rows.length, precision, recall, f1 };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}
