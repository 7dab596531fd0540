import { z } from "zod";
import { builtInRules } from "../../domain/language/check.ts";
import {
  entriesOf,
  ruleFormSchema,
  ruleOfForm,
  wordSetFormSchema,
} from "../../domain/language/rule-set/rule-form.ts";
import type { RuleIssue } from "../../domain/language/rule-set/rule-issue.ts";
import { tryRule, tryWords } from "../../domain/language/rule-set/try-rule.ts";
import type { RuleLanguage } from "../../domain/language/rule.ts";
import { RefusedError } from "../../domain/review/refusal.ts";
import { currentDrafts } from "./load-drafts.ts";
import type { RuleSetStore } from "./rule-set-store.ts";

/**
 * Tries a rule that is about to be saved among the words of today. Throws RefusedError "rule-invalid"
 * naming what is wrong, each failing example included.
 */
export async function prepareRule(
  store: RuleSetStore,
  draft: unknown,
  before: unknown,
): Promise<void> {
  const form = parsed(ruleFormSchema, draft);
  const read = ruleOfForm(form);
  if ("issues" in read) throw refusal(read.issues);
  const issues: RuleIssue[] = [];
  const standing = ruleFormSchema.safeParse(before).data?.id ?? form.id;
  if (form.id !== standing) {
    // Waivers and rule sets name it.
    issues.push({ code: "invalid", field: "id", reason: standing });
  }
  if (!form.id.startsWith(`${form.language}-`)) {
    issues.push({ code: "invalid", field: "id", reason: `${form.language}-…` });
  }
  if (form.major < majorOf(before)) {
    issues.push({ code: "invalid", field: "major", reason: `≥ ${majorOf(before)}` });
  }
  // A rule that is out of use harms nobody; it is tried when it comes back.
  if (issues.length === 0 && form.retired !== true) {
    issues.push(...tryRule(read.rule, await wordsOf(store, form.language)));
  }
  if (issues.length > 0) throw refusal(issues);
}

/** Reads a set of words that is about to be saved. Throws RefusedError "rule-invalid". */
export async function prepareWordSet(
  store: RuleSetStore,
  draft: unknown,
  before: unknown,
): Promise<void> {
  const { name, language, words } = parsed(wordSetFormSchema, draft);
  const standing = wordSetFormSchema.safeParse(before).data;
  if (!/^[\w-]{1,40}$/.test(name)) {
    throw refusal([{ code: "invalid", field: "name", reason: "a-z, A-Z, 0-9, -" }]);
  }
  if (standing !== undefined && (standing.name !== name || standing.language !== language)) {
    // Rules name it.
    throw refusal([{ code: "invalid", field: "name", reason: standing.name }]);
  }
  const issues = tryWords(name, words ?? "", await wordsOf(store, language));
  if (issues.length > 0) throw refusal(issues);
}

async function wordsOf(store: RuleSetStore, language: RuleLanguage) {
  const { words } = await currentDrafts(store);
  const own = words.filter((set) => set.language === language);
  const sets = Object.fromEntries(own.map((set) => [set.name, entriesOf(set.words)]));
  return { language, sets, cues: builtInRules[language].cues };
}

function majorOf(before: unknown): number {
  return z.object({ major: z.coerce.number() }).safeParse(before).data?.major ?? 1;
}

function parsed<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join(".") ?? "";
  throw refusal([{ code: "invalid", field, reason: issue?.message ?? "" }]);
}

function refusal(issues: readonly RuleIssue[]): RefusedError {
  return new RefusedError({ code: "rule-invalid", context: { ruleIssues: issues } });
}
