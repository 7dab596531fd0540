import { approvedRevision, standingOf } from "./approval.ts";
import type { ApprovalPeriods, RevisionFact, TextFacts } from "./facts.ts";

export const textStates = [
  "draft",
  "in-review",
  "changes-requested",
  "approved",
  "stale",
  "expired",
  "retired",
] as const;
export type TextState = (typeof textStates)[number];

/** The state of a text, derived from its facts and the clock alone (design §2.1). */
export function stateOf(facts: TextFacts, periods: ApprovalPeriods, now: Date): TextState {
  if (facts.retired) return "retired";
  const current = currentRevision(facts);
  if (current === null) return "draft";
  const { verdict } = standingOf(current, facts.reviews, periods, now);
  if (verdict === "changes-requested") return "changes-requested";
  if (!isFresh(current, facts)) return "stale";
  return verdict === "lapsed" ? "expired" : verdict;
}

/** The revision whose text is exactly the text as it stands now; null when somebody typed since. */
export function currentRevision(facts: TextFacts): RevisionFact | null {
  return facts.revisions.find((one) => one.sha256 === facts.currentSha256) ?? null;
}

/** A translation is fresh while it was made from, or confirmed against, the approved source. */
export function isFresh(revision: RevisionFact, facts: TextFacts): boolean {
  if (!facts.isTranslation) return true;
  if (facts.approvedSource === null) return false;
  return (
    revision.sourceRevision === facts.approvedSource ||
    facts.confirmations.some(
      (one) => one.revision === revision.sha256 && one.sourceRevision === facts.approvedSource,
    )
  );
}

/** Blocking findings of a revision for which nobody gave a waiver. */
export function openFindings(
  revision: Pick<RevisionFact, "findings">,
  waivers: TextFacts["waivers"],
): RevisionFact["findings"] {
  return revision.findings.filter(
    (finding) =>
      !waivers.some(
        (waiver) =>
          waiver.rule === finding.rule &&
          waiver.major === finding.major &&
          waiver.sentence === finding.sentence,
      ),
  );
}

/** The revision that may enter a pack now, or null (design §2.6). */
export function publishableRevision(
  facts: TextFacts,
  periods: ApprovalPeriods,
  now: Date,
): RevisionFact | null {
  if (facts.retired) return null;
  const revision = approvedRevision(facts, periods, now);
  if (revision === null || revision.recalled || !isFresh(revision, facts)) return null;
  return openFindings(revision, facts.waivers).length === 0 ? revision : null;
}
