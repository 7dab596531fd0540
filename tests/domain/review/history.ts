import {
  defaultPeriods,
  type ReviewFact,
  type RevisionFact,
  type TextFacts,
} from "../../../src/domain/review/facts.ts";
import type { Actor } from "../../../src/domain/people/roles.ts";

export const periods = defaultPeriods;

/** Midday in Tokyo of that calendar day. */
export function noon(day: string): Date {
  return new Date(`${day}T03:00:00Z`);
}

export function revision(sha256: string, change: Partial<RevisionFact> = {}): RevisionFact {
  return {
    sha256,
    createdAt: noon("2025-01-01"),
    authors: [1],
    required: ["obstetrics"],
    findings: [],
    sourceRevision: null,
    recalled: false,
    ...change,
  };
}

export function review(sha256: string, change: Partial<ReviewFact> = {}): ReviewFact {
  return {
    revision: sha256,
    specialty: "obstetrics",
    verdict: "approve",
    reviewer: 2,
    reviewerName: "産科 はるか",
    comment: "",
    createdAt: noon("2025-01-31"),
    ...change,
  };
}

/** A text whose newest words are those of revision "a", which nobody has judged. */
export function history(change: Partial<TextFacts> = {}): TextFacts {
  return {
    currentSha256: "a",
    retired: false,
    revisions: [revision("a")],
    reviews: [],
    waivers: [],
    confirmations: [],
    approvedSource: null,
    isTranslation: false,
    ...change,
  };
}

/** An expert in obstetrics who wrote nothing. */
export function person(change: Partial<Actor> = {}): Actor {
  return {
    id: 2,
    name: "産科 はるか",
    roles: ["expert"],
    specialties: [{ specialty: "obstetrics", from: "2020-04-01", until: null }],
    editions: [],
    ...change,
  };
}
