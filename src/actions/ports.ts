import type { CheckLocale } from "../domain/language/check.ts";
import type { BlockingFinding, TextFacts, TextKind, Verdict } from "../domain/review/facts.ts";
import type { ApprovalPeriods } from "../domain/review/facts.ts";
import type { TextState } from "../domain/review/state.ts";
import type { Phase } from "../domain/schedule/phase.ts";
import type { Slot } from "../domain/schedule/slot.ts";
import type { RuleSetStore } from "./rule-sets/rule-set-store.ts";
import type { Manifest } from "../../exports/pack/schema.ts";

/** A text as it stands now, with what its place in the sequence asks of it. */
export interface TextRow {
  kind: TextKind;
  id: number;
  key: string;
  locale: string;
  checks: CheckLocale | null;
  phase: string;
  slot: Slot;
  audience: string;
  title: string;
  body: unknown;
  flags: { assumesLiveBirth: boolean; assumesSingleBaby: boolean };
  topics: string[];
  required: string[];
  messageId: number | null;
  edition: string | null;
  retired: boolean;
  state: TextState;
}

export interface NewRevision {
  sha256: string;
  kind: TextKind;
  textId: number;
  key: string;
  locale: string;
  canonical: string;
  authors: readonly number[];
  required: readonly string[];
  findings: readonly BlockingFinding[];
  ruleSet: string;
  sourceRevision: string | null;
  createdBy: number;
}

export interface NewReview {
  revision: string;
  specialty: string;
  verdict: Verdict;
  comment: string;
  reviewer: number;
  ruleSet: string;
}

export interface NewWaiver {
  kind: TextKind;
  textId: number;
  rule: string;
  major: number;
  sentence: string;
  severity: string;
  reason: string;
  note: string;
  waivedBy: number;
}

/** Rules of a place in the sequence, looked up while a text is saved. */
export interface ReferenceStore {
  phase(slug: string): Promise<Phase | null>;
  phases(): Promise<Phase[]>;
  hasLocale(locale: string): Promise<boolean>;
  /** The rules that check a locale; null for an unknown or unchecked one. */
  checks(locale: string): Promise<CheckLocale | null>;
  /** The id of the text that already stands in that place, if any. */
  textAt(kind: TextKind, key: string, locale: string): Promise<number | null>;
  messagePlace(id: number): Promise<{ key: string; audience: string } | null>;
}

/** Texts and the facts about them, inside one transaction. */
export interface TextStore {
  lock(kind: TextKind, id: number): Promise<TextRow | null>;
  load(kind: TextKind, id: number): Promise<TextRow | null>;
  facts(text: TextRow, currentSha256: string, now: Date): Promise<TextFacts>;
  authors(kind: TextKind, id: number): Promise<number[]>;
  periods(): Promise<ApprovalPeriods>;
  translationsOf(messageId: number): Promise<number[]>;
  /** Texts whose index says approved although an approval has expired. */
  expiredUnmarked(): Promise<{ kind: TextKind; id: number }[]>;
  canonicalOf(revision: string): Promise<string | null>;
  /** The revision of a message that its translations are made from. */
  approvedSource(messageId: number, now: Date): Promise<string | null>;
  insertRevision(revision: NewRevision): Promise<void>;
  insertReview(review: NewReview): Promise<void>;
  insertWaiver(waiver: NewWaiver): Promise<void>;
  insertConfirmation(revision: string, sourceRevision: string, by: number): Promise<void>;
  setState(kind: TextKind, id: number, state: TextState): Promise<void>;
  retire(kind: TextKind, id: number, at: Date): Promise<void>;
}

export interface EditionRow {
  slug: string;
  name: string;
  phases: string[];
  locales: string[];
}

export interface PackRow {
  edition: string;
  version: number;
  publishedAt: Date;
  manifest: string;
  manifestSha256: string;
  payload: Manifest;
}

export interface RecallRow {
  seq: number;
  id: string;
  key: string;
  revisions: string[];
  messageSha256: string[];
  severity: "stop" | "correct";
  reason: string;
  replacedBy: string | null;
  since: Date;
}

/** A revision that may enter a pack now, as the database sees it. */
export interface PublishableRow {
  kind: TextKind;
  textId: number;
  phase: string;
  slot: Slot;
  edition: string | null;
  revision: string;
  canonical: string;
  /** Where flags and topics come from: the source of a translation, else the text itself. */
  sourceCanonical: string;
  supervision: { specialty: string; date: string }[];
}

/** A text of the edition's phases and locales that does not enter the next pack, and why. */
export interface WithheldText {
  kind: TextKind;
  id: number;
  key: string;
  locale: string;
  title: string;
  reason: TextState | "recalled";
}

/** A delivery key as the access list beside the repository names it; never the key itself. */
export interface AccessEntry {
  id: number;
  name: string;
  hash: string;
  editions: string[];
  expiresAt: string | null;
  revokedAt: string | null;
}

export interface PackStore {
  withheld(edition: EditionRow): Promise<WithheldText[]>;
  accessList(): Promise<AccessEntry[]>;
  recallsOf(edition: string): Promise<RecallRow[]>;
  edition(slug: string, lock: boolean): Promise<EditionRow | null>;
  editions(): Promise<EditionRow[]>;
  publishable(edition: EditionRow): Promise<PublishableRow[]>;
  packs(edition: string, newest: number): Promise<PackRow[]>;
  fileLines(sha256: string): Promise<string[]>;
  insertLines(lines: readonly { sha256: string; line: string; revision: string }[]): Promise<void>;
  insertFile(file: {
    sha256: string;
    role: "core" | "inserts";
    locale: string;
    phase: string;
    lines: readonly string[];
  }): Promise<void>;
  insertPack(pack: PackRow & { publishedBy: number; files: readonly string[] }): Promise<void>;
  /** Holds back recalls and publishers until the transaction ends, so that they come in turn. */
  lockRecalls(): Promise<void>;
  recalls(): Promise<RecallRow[]>;
  linesOfKey(key: string): Promise<{ sha256: string; revision: string; editions: string[] }[]>;
  insertRecall(recall: Omit<RecallRow, "since"> & { recalledBy: number }): Promise<void>;
}

export interface AuditNote {
  actor: number | null;
  action: string;
  subject: string;
  detail: Record<string, unknown>;
}

export type WaitingReason =
  "review" | "sent-back" | "draft" | "stale" | "expired" | "recheck" | "untranslated";

/** Something that waits for a person, and why. */
export interface WaitingText {
  kind: TextKind;
  id: number;
  key: string;
  locale: string;
  title: string;
  state: TextState;
  specialty: string | null;
  since: Date;
  reason: WaitingReason;
}

/** Lists for the home pages and the experts' queue. */
export interface HomeStore {
  waitingForReview(reviewer: number, specialties: readonly string[]): Promise<WaitingText[]>;
  textsInState(
    kind: TextKind,
    states: readonly string[],
    person: number,
    editions: readonly string[],
  ): Promise<Omit<WaitingText, "reason">[]>;
  untranslated(): Promise<WaitingText[]>;
}

/** One transaction: everything in it happens, or nothing does. */
export interface Transaction {
  texts: TextStore;
  home: HomeStore;
  references: ReferenceStore;
  packs: PackStore;
  ruleSets: RuleSetStore;
  audit(note: AuditNote): Promise<void>;
  enqueue(job: "settle-editions", payload: Record<string, unknown>): Promise<void>;
}

export interface Database {
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

/** What actions are given. Time is an argument, never read inside a rule. */
export interface Desk {
  database: Database;
  now(): Date;
  /** The same desk with another clock. */
  at(now: () => Date): Desk;
  hash(text: string): string;
}
