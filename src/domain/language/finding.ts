export type Severity = "error" | "warn" | "info";
export type CheckLocale = "ja" | "en" | "ja-easy";

/** What a rule found. `start` and `end` are UTF-16 code units of the text that was checked. */
export interface Finding {
  rule: string;
  major: number;
  category: string;
  severity: Severity;
  start: number;
  end: number;
  text: string;
  /** The sentence around the finding in canonical form; a waiver belongs to it. */
  sentence: string;
  message: { ja: string; en: string };
  suggestions: string[];
  /** A sentence of the rule that says it wrongly, and a fair one; null where the reason says all. */
  example: Example | null;
}

export interface Example {
  bad: string;
  good: string;
}
