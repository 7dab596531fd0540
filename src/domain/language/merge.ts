import type { Finding, Severity } from "./finding.ts";

/**
 * Of findings of one category that overlap, keeps the gravest, then the longest. Other categories
 * stay: 「旦那さんに手伝ってもらう」 is a word to replace and a thought to change.
 */
export function mergeOverlapping(findings: readonly Finding[]): Finding[] {
  const sorted = findings.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  const lastOf = new Map<string, number>();
  for (const finding of sorted) {
    const at = lastOf.get(finding.category);
    const last = at === undefined ? undefined : kept[at];
    if (at === undefined || last === undefined || finding.start >= last.end) {
      lastOf.set(finding.category, kept.push(finding) - 1);
    } else if (weight(finding) > weight(last)) {
      kept[at] = finding;
    }
  }
  return withoutRepeats(kept);
}

/** Leaves out a warning within longer words that another category faults at least as gravely. */
function withoutRepeats(findings: readonly Finding[]): Finding[] {
  const widest = new Map<string, Finding>();
  return findings
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter((finding) => {
      const said = [...widest.values()].some((other) => saysMore(other, finding));
      const before = widest.get(finding.category);
      if (finding.severity !== "info" && finding.end > (before?.end ?? -1)) {
        widest.set(finding.category, finding);
      }
      return !said;
    });
}

function saysMore(other: Finding, finding: Finding): boolean {
  return (
    finding.severity === "warn" &&
    other.category !== finding.category &&
    other.end >= finding.end &&
    other.end - other.start > finding.end - finding.start
  );
}

const gravity: Readonly<Record<Severity, number>> = { error: 2, warn: 1, info: 0 };

function weight({ severity, start, end }: Finding): number {
  return gravity[severity] * 1_000_000 + (end - start);
}
