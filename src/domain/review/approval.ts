import type { ApprovalPeriods, ReviewFact, RevisionFact, TextFacts } from "./facts.ts";

/** What stands for one required specialty of one revision. */
export interface SpecialtyStanding {
  specialty: string;
  approvedBy: string | null;
  approvedAt: Date | null;
  expiresAt: Date | null;
}

/** How far a revision has come. `expired` past the approval period, `lapsed` past its grace. */
export interface RevisionStanding {
  verdict: "in-review" | "changes-requested" | "approved" | "expired" | "lapsed";
  everApproved: boolean;
  required: SpecialtyStanding[];
}

/**
 * A reviewer's latest word for a specialty counts. One "request-changes" that its reviewer has not
 * taken back sends the revision back, whatever others say (design §2.3).
 */
export function standingOf(
  revision: RevisionFact,
  reviews: readonly ReviewFact[],
  periods: ApprovalPeriods,
  now: Date,
): RevisionStanding {
  const own = reviews.filter((review) => review.revision === revision.sha256);
  const latest = latestPerReviewer(own);
  const required = revision.required.map((specialty) => standingFor(specialty, latest, periods));
  const everApproved =
    required.length > 0 &&
    revision.required.every((specialty) =>
      own.some((review) => review.specialty === specialty && approves(review)),
    );
  return { verdict: verdictOf(latest, required, periods, now), everApproved, required };
}

/**
 * The revision that packs use: the text as it stands now, if its approvals hold; else the newest one
 * that ever had every approval, as long as it still stands. A newer draft does not displace it; a
 * withdrawn approval leaves nothing, never an older text, unless somebody goes back to that text.
 */
export function approvedRevision(
  facts: TextFacts,
  periods: ApprovalPeriods,
  now: Date,
): RevisionFact | null {
  const judged = facts.revisions.map((revision) => {
    const { verdict, everApproved } = standingOf(revision, facts.reviews, periods, now);
    return { revision, everApproved, stands: verdict === "approved" || verdict === "expired" };
  });
  const current = judged.find(({ revision }) => revision.sha256 === facts.currentSha256);
  if (current?.stands === true) return current.revision;
  const newest = judged.findLast(({ everApproved }) => everApproved);
  return newest?.stands === true ? newest.revision : null;
}

function verdictOf(
  latest: readonly ReviewFact[],
  required: readonly SpecialtyStanding[],
  periods: ApprovalPeriods,
  now: Date,
): RevisionStanding["verdict"] {
  if (latest.some((review) => review.verdict === "request-changes")) return "changes-requested";
  if (required.length === 0 || required.some((one) => one.expiresAt === null)) return "in-review";
  const expiry = Math.min(...required.map((one) => one.expiresAt?.getTime() ?? 0));
  if (now.getTime() < expiry) return "approved";
  return now.getTime() < addDays(new Date(expiry), periods.graceDays).getTime()
    ? "expired"
    : "lapsed";
}

function standingFor(
  specialty: string,
  latest: readonly ReviewFact[],
  periods: ApprovalPeriods,
): SpecialtyStanding {
  const approval = latest.findLast((review) => review.specialty === specialty && approves(review));
  if (approval === undefined) {
    return { specialty, approvedBy: null, approvedAt: null, expiresAt: null };
  }
  return {
    specialty,
    approvedBy: approval.reviewerName,
    approvedAt: approval.createdAt,
    expiresAt: addMonths(approval.createdAt, periods.months[specialty] ?? periods.defaultMonths),
  };
}

function latestPerReviewer(reviews: readonly ReviewFact[]): ReviewFact[] {
  const latest = new Map<string, ReviewFact>();
  for (const review of reviews) {
    const key = `${String(review.reviewer)}/${review.specialty}`;
    latest.delete(key);
    latest.set(key, review);
  }
  return [...latest.values()];
}

function approves(review: ReviewFact): boolean {
  return review.verdict !== "request-changes";
}

function addMonths(date: Date, months: number): Date {
  const later = new Date(date);
  later.setUTCMonth(later.getUTCMonth() + months);
  // 31 January plus one month is the last day of February, not 2 or 3 March.
  if (later.getUTCDate() !== date.getUTCDate()) later.setUTCDate(0);
  return later;
}

function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * 86_400_000);
}
