import { z } from "zod";
import { textKinds } from "../../domain/review/facts.ts";
import { refusalCodes } from "../../domain/review/refusal.ts";
import type { RuleIssue } from "../../domain/language/rule-set/rule-issue.ts";

/** What the desk's REST API answers about rule sets, as far as the panel reads it. */

const changesSchema = z.object({
  added: z.array(z.string()),
  changed: z.array(z.string()),
  removed: z.array(z.string()),
  words: z.array(z.string()),
});
export type ShownChanges = z.infer<typeof changesSchema>;

const setSchema = z.object({
  id: z.string(),
  note: z.string(),
  createdBy: z.string(),
  createdAt: z.string(),
  activations: z.array(z.object({ by: z.string(), at: z.string() })),
  active: z.boolean(),
  may: z.object({ activate: z.enum(refusalCodes).nullable() }),
});
export type ShownRuleSet = z.infer<typeof setSchema>;

export const ruleSetsSchema = z.object({
  active: z.object({ id: z.string(), builtIn: z.boolean() }),
  draft: changesSchema,
  sets: z.array(setSchema),
});

export const proposedSchema = z.object({ id: z.string() });

const figures = z.object({ precision: z.number(), recall: z.number(), f1: z.number() });

const triedFinding = z.object({
  kind: z.enum(textKinds),
  id: z.number(),
  key: z.string(),
  locale: z.string(),
  rule: z.string(),
  severity: z.enum(["error", "warn", "info"]),
  sentence: z.string(),
  text: z.string(),
});
export type TriedFinding = z.infer<typeof triedFinding>;

const ruleIssue = z.custom<RuleIssue>(
  (issue) => typeof issue === "object" && issue !== null && "code" in issue,
);

export const trialSchema = z.object({
  changes: changesSchema,
  examples: z.object({ count: z.number(), failing: z.array(ruleIssue) }),
  development: z.array(
    z.object({ language: z.enum(["ja", "en"]), tried: figures, active: figures }),
  ),
  corpus: z.object({
    texts: z.number(),
    counts: z.object({ fresh: z.number(), gone: z.number() }),
    fresh: z.array(triedFinding),
    gone: z.array(triedFinding),
  }),
});
export type ShownTrial = z.infer<typeof trialSchema>;

export const trialLineSchema = z.union([
  z.object({ done: z.number(), all: z.number() }),
  z.object({ result: trialSchema }),
  z.object({ problem: z.object({ code: z.string(), detail: z.string() }) }),
]);

export const usageSchema = z.object({
  rules: z.array(
    z.object({
      rule: z.string(),
      findings: z.number(),
      waived: z.number(),
      waiverRate: z.number(),
      asksForBetterRule: z.boolean(),
      editable: z.boolean(),
    }),
  ),
});
