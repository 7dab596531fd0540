import { z } from "zod";
import type { Example } from "./finding.ts";

/** The eight categories that count as "flagged" when a sentence is judged as a whole. */
export const fairnessCategories = [
  "role_assumption",
  "father_helper",
  "marital_hierarchy",
  "job_title",
  "child_stereotype",
  "mother_pressure",
  "family_exclusion",
  "stigma_deficit",
] as const;

/**
 * A relation: an agent, and later in the same sentence what the agent does, with an optional care
 * task in between. `before` also accepts the predicate in front of the agent (「手伝ってくれるパパ」).
 * `carry` lets a sentence without a person take the agent from the sentence before it.
 */
const relation = z.strictObject({
  agent: z.string(),
  task: z.string().optional(),
  does: z.string(),
  within: z.int().min(0).max(60).default(20),
  before: z.boolean().default(false),
  carry: z.boolean().default(false),
});

const bilingual = z.strictObject({ ja: z.string().min(1), en: z.string().min(1) });

/** Examples each way; fewer show neither what a rule is after nor where it stops. */
export const leastExamples = 3;

/**
 * A rule as data: sequences in the notation of `pattern.ts` and relations, never regular
 * expressions. A `claim` is undone by a refutation; a `term` only by being spoken about.
 */
export const ruleSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  major: z.int().min(1).default(1),
  category: z.enum(fairnessCategories),
  severity: z.enum(["error", "warn", "info"]),
  scope: z.enum(["term", "claim"]).default("claim"),
  match: z.array(z.union([z.string().min(1), relation])).min(1),
  /** Sequences that, in the same sentence, make this rule silent. */
  unless: z.array(z.string().min(1)).default([]),
  /** Sequences that do so in this sentence or in the one before or after. */
  unlessNear: z.array(z.string().min(1)).default([]),
  reason: bilingual,
  suggestions: z.array(z.string().min(1)).default([]),
  source: z.string().min(1),
  /** The first of each is what an editor is shown: so the first good one says the first bad one fairly. */
  bad: z.array(z.string().min(1)).min(leastExamples),
  good: z.array(z.string().min(1)).min(leastExamples),
});

export type Rule = z.output<typeof ruleSchema>;
export type RuleData = z.input<typeof ruleSchema>;
export type Relation = z.output<typeof relation>;
export type RuleLanguage = "ja" | "en";

/** Shared words by name; an entry `@name` includes another set. Notation: see `words.ts`. */
export type WordSets = Readonly<Record<string, readonly string[]>>;

export function exampleOf({ bad, good }: Rule): Example | null {
  const [wrong, fair] = [bad[0], good[0]];
  return wrong === undefined || fair === undefined ? null : { bad: wrong, good: fair };
}
