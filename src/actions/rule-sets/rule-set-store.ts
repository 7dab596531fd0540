import type { CheckLocale } from "../../domain/language/check.ts";
import type { RuleForm, WordSetForm } from "../../domain/language/rule-set/rule-form.ts";
import type { TextKind } from "../../domain/review/facts.ts";
import type { TextState } from "../../domain/review/state.ts";

/** A proposed set and its activations, oldest first. */
export interface RuleSetRow {
  id: string;
  version: string;
  note: string;
  createdBy: number;
  createdByName: string;
  createdAt: Date;
  activations: { by: string; at: Date }[];
}

/** A text as its canonical form says it, with the rules that check it. */
export interface CheckedText {
  kind: TextKind;
  id: number;
  key: string;
  locale: string;
  edition: string | null;
  checks: CheckLocale;
  title: string;
  text: string;
  sha256: string;
  state: TextState;
  updatedAt: Date;
}

export type CheckedPlace = Pick<CheckedText, "kind" | "id" | "locale">;

/** A wording that was saved once, with the rules that check it. */
export type SavedText = Pick<CheckedText, "kind" | "id" | "checks" | "sha256" | "title" | "text">;

export interface StandingWaiver {
  kind: TextKind;
  id: number;
  rule: string;
  major: number;
  sentence: string;
}

export interface Drafts {
  rules: RuleForm[];
  words: WordSetForm[];
}

/** Rule sets, their drafts, and the texts that they judge. */
export interface RuleSetStore {
  /** The set activated last; null while none was. */
  activeId(): Promise<string | null>;
  canonical(id: string): Promise<string | null>;
  newestFirst(): Promise<RuleSetRow[]>;
  insert(set: {
    id: string;
    canonical: string;
    version: string;
    note: string;
    by: number;
  }): Promise<void>;
  /** Holds other activations back until the transaction ends. */
  lockActivations(): Promise<void>;
  insertActivation(id: string, by: number): Promise<void>;
  drafts(): Promise<Drafts>;
  /** Whether the rules that come with the software are among the drafts. */
  knowsBuiltIn(): Promise<boolean>;
  /** Drafts that nobody has edited follow the rules that come with the software. */
  followBuiltIn(drafts: Drafts): Promise<void>;
  /** Where every text stands that has rules, by key; retired ones are left out. */
  checkedPlaces(): Promise<CheckedPlace[]>;
  /** Every text as it stands now; retired ones are left out. */
  currentTexts(): Promise<CheckedText[]>;
  /** Every wording of texts that was ever saved. */
  savedTexts(): Promise<SavedText[]>;
  /** Approved revisions with an approval that another set than this one passed. */
  approvedByOtherSets(id: string): Promise<CheckedText[]>;
  /** The sets that the approvals of a revision passed. */
  passedSets(revision: string): Promise<string[]>;
  waivers(): Promise<StandingWaiver[]>;
}
