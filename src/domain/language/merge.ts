import type { Finding, Severity } from "./finding.ts";

/** Of findings that overlap, keeps the gravest, then the longest, then the one named first. */
export function mergeOverlapping(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of sorted) {
    const last = kept.at(-1);
    if (last === undefined || finding.start >= last.end) kept.push(finding);
    else if (weight(finding) > weight(last)) kept[kept.length - 1] = finding;
  }
  return kept;
}

const gravity: Readonly<Record<Severity, number>> = { error: 2, warn: 1, info: 0 };

function weight({ severity, start, end }: Finding): number {
  return gravity[severity] * 1_000_000 + (end - start);
}
