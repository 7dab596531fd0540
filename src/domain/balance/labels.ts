/** Whom a sentence speaks to or of. `unknown`: one parent is meant, and nothing says which. */
export const addressees = ["mother", "father", "both", "neutral", "unknown"] as const;
export type Addressee = (typeof addressees)[number];

/** The care tasks that are told apart; `care` is the whole of it (育児, childcare). */
export const careTasks = [
  "feeding",
  "nappies",
  "bathing",
  "dressing",
  "sleep",
  "holding",
  "play",
  "teeth",
  "clinic",
  "nursery",
  "cooking",
  "housework",
  "planning",
  "support",
  "care",
] as const;
export type CareTask = (typeof careTasks)[number];

/** Who does a task; `unsaid` is the reader, anybody, or a partner without a sex. */
export const agents = ["mother", "father", "both", "other", "unsaid"] as const;
export type Agent = (typeof agents)[number];

/** `helps`: as a hand lent to somebody else's work, or because somebody asked. */
export const ways = ["does", "helps"] as const;
export type Way = (typeof ways)[number];

/** One care task that a sentence speaks of, who does it, and how. */
export interface Doing {
  task: CareTask;
  agent: Agent;
  way: Way;
}

/** What was read in one sentence. */
export interface SentenceLabel {
  addressed: Addressee;
  doings: readonly Doing[];
}
