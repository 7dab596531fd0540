import type { Finding } from "../finding.ts";

/** Findings of one text that only one of two rule sets makes. */
export interface Difference<F> {
  fresh: F[];
  gone: F[];
}

/** A finding is the same when rule, severity, sentence and words are, wherever it stands. */
export function compareFindings<F extends Finding>(
  before: readonly F[],
  after: readonly F[],
): Difference<F> {
  return { fresh: without(after, before), gone: without(before, after) };
}

function without<F extends Finding>(all: readonly F[], known: readonly F[]): F[] {
  const names = new Set(known.map(nameOf));
  return all.filter((finding) => !names.has(nameOf(finding)));
}

function nameOf({ rule, severity, sentence, text }: Finding): string {
  return JSON.stringify([rule, severity, sentence, text]);
}
