import { z } from "zod";
import {
  fairnessCategories,
  leastExamples,
  ruleSchema,
  type Rule,
  type RuleData,
} from "../rule.ts";
import type { RuleIssue } from "./rule-issue.ts";

const lines = z.string().nullish();

const relationForm = z.object({
  agent: z.string(),
  task: z.string().nullish(),
  does: z.string(),
  within: z.coerce.number().nullish(),
  before: z.boolean().nullish(),
  carry: z.boolean().nullish(),
});

/** A rule as the panel edits it: lists are written one entry a line. */
export const ruleFormSchema = z.object({
  id: z.string(),
  language: z.enum(["ja", "en"]),
  category: z.enum(fairnessCategories),
  severity: z.enum(["error", "warn", "info"]),
  scope: z.enum(["term", "claim"]),
  major: z.coerce.number(),
  match: lines,
  relations: z.array(relationForm).nullish(),
  unless: lines,
  unlessNear: lines,
  reasonJa: lines,
  reasonEn: lines,
  suggestions: lines,
  source: lines,
  bad: lines,
  good: lines,
  retired: z.boolean().nullish(),
});
export type RuleForm = z.output<typeof ruleFormSchema>;

/** Shared words as the panel edits them, one entry a line. */
export const wordSetFormSchema = z.object({
  language: z.enum(["ja", "en"]),
  name: z.string(),
  words: lines,
});
export type WordSetForm = z.output<typeof wordSetFormSchema>;

/** The rule that a form says, or what is wrong with the form. */
export function ruleOfForm(form: RuleForm): { rule: Rule } | { issues: RuleIssue[] } {
  const parsed = ruleSchema.safeParse(ruleData(form));
  if (parsed.success) return { rule: parsed.data };
  return {
    issues: parsed.error.issues.map(({ path, code, message }) => {
      const [field] = path;
      const few =
        code === "too_small" && path.length === 1 && (field === "bad" || field === "good");
      return few
        ? { code: "too-few", field, least: leastExamples }
        : { code: "invalid", field: fieldOf(path), reason: message };
    }),
  };
}

/** A rule as its form. */
export function formOfRule(rule: Rule, language: RuleForm["language"]): RuleForm {
  const { id, category, severity, scope, major, source } = rule;
  const sequences = rule.match.filter((entry) => typeof entry === "string");
  const relations = rule.match.filter((entry) => typeof entry !== "string");
  return {
    ...{ id, language, category, severity, scope, major, source },
    match: joined(sequences),
    relations: relations.map(({ task, ...relation }) => ({ ...relation, task: task ?? null })),
    unless: joined(rule.unless),
    unlessNear: joined(rule.unlessNear),
    reasonJa: rule.reason.ja,
    reasonEn: rule.reason.en,
    suggestions: joined(rule.suggestions),
    bad: joined(rule.bad),
    good: joined(rule.good),
    retired: false,
  };
}

/** The entries of a field: its lines, trimmed; blank ones are none. */
export function entriesOf(text: string | null | undefined): string[] {
  const entries = (text ?? "").split(/\r?\n/).map((line) => line.trim());
  return entries.filter((entry) => entry !== "");
}

/** Entries as the text of a field. */
export function joined(entries: readonly string[]): string {
  return entries.join("\n");
}

function ruleData(form: RuleForm): RuleData {
  const { id, category, severity, scope, major } = form;
  const relations = (form.relations ?? []).map(({ agent, task, does, within, before, carry }) => ({
    agent,
    ...(task === null || task === undefined || task === "" ? {} : { task }),
    does,
    ...(typeof within === "number" ? { within } : {}),
    before: before ?? false,
    carry: carry ?? false,
  }));
  return {
    ...{ id, category, severity, scope, major },
    match: [...entriesOf(form.match), ...relations],
    unless: entriesOf(form.unless),
    unlessNear: entriesOf(form.unlessNear),
    reason: { ja: (form.reasonJa ?? "").trim(), en: (form.reasonEn ?? "").trim() },
    suggestions: entriesOf(form.suggestions),
    source: (form.source ?? "").trim(),
    bad: entriesOf(form.bad),
    good: entriesOf(form.good),
  };
}

/** The field of the form behind a path in the rule. */
function fieldOf([first, second]: readonly PropertyKey[]): string {
  if (first === "reason") return second === "en" ? "reasonEn" : "reasonJa";
  return String(first ?? "");
}
