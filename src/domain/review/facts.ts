import type { Severity } from "../language/check.ts";

/** The three kinds of text that go through review; each is a collection of that name. */
export const textKinds = ["messages", "translations", "inserts"] as const;
export type TextKind = (typeof textKinds)[number];

export const verdicts = ["approve", "approve-with-note", "request-changes"] as const;
export type Verdict = (typeof verdicts)[number];

/** A finding that keeps a text from being approved or published until fixed or waived. */
export interface BlockingFinding {
  rule: string;
  major: number;
  sentence: string;
  severity: Severity;
}

/** An immutable text, named by the SHA-256 of its canonical form. `required` are specialties. */
export interface RevisionFact {
  sha256: string;
  createdAt: Date;
  authors: readonly number[];
  required: readonly string[];
  findings: readonly BlockingFinding[];
  sourceRevision: string | null;
  recalled: boolean;
}

export interface ReviewFact {
  revision: string;
  specialty: string;
  verdict: Verdict;
  reviewer: number;
  reviewerName: string;
  comment: string;
  createdAt: Date;
}

export interface WaiverFact {
  rule: string;
  major: number;
  sentence: string;
}

/** Somebody looked at a translation again after its source changed, and it still holds. */
export interface ConfirmationFact {
  revision: string;
  sourceRevision: string;
}

/** Everything that is known about one text. Reviews and revisions are oldest first. */
export interface TextFacts {
  currentSha256: string;
  retired: boolean;
  revisions: readonly RevisionFact[];
  reviews: readonly ReviewFact[];
  waivers: readonly WaiverFact[];
  confirmations: readonly ConfirmationFact[];
  /** The approved revision of the Japanese source; null for a source or while it has none. */
  approvedSource: string | null;
  isTranslation: boolean;
}

/** Months an approval holds, by specialty, and the days of grace after it (design §2.3). */
export interface ApprovalPeriods {
  months: Readonly<Record<string, number>>;
  defaultMonths: number;
  graceDays: number;
}

export const defaultPeriods: ApprovalPeriods = { months: {}, defaultMonths: 12, graceDays: 90 };
