import { z } from "zod";
import { ruleIssueWording, type RuleIssue } from "../../src/domain/language/rule-set/rule-issue.ts";
import { RefusedError, type RefusalCode } from "../../src/domain/review/refusal.ts";
import { refusalWording } from "../../src/domain/review/refusal-wording.ts";
import { issueWording } from "../../src/domain/text/issue-wording.ts";

/** RFC 9457 problem details. `errors` is the form that Payload's panel reads. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  errors: { message: string; data?: Record<string, unknown> }[];
  [extension: string]: unknown;
}

type Language = "ja" | "en";

/** The problem for a refusal, worded in the reader's language. */
export function problemOf(
  code: RefusalCode,
  context: Readonly<Record<string, unknown>>,
  language: Language,
): Problem {
  const wording = refusalWording[code];
  const detail = [
    wording[language],
    ...issueTexts(context["issues"], language),
    ...ruleIssueTexts(context["ruleIssues"], language),
    ...fieldText(context["field"], language),
  ].join(" ");
  return {
    ...context,
    type: `urn:kizuna:problem:${code}`,
    title: code,
    status: wording.status,
    detail,
    code,
    errors: [{ message: detail }],
  };
}

export function problemResponse(problem: Problem): Response {
  return Response.json(problem, {
    status: problem.status,
    headers: { "content-type": "application/problem+json" },
  });
}

/** The refusal behind an error: one of ours, or a guard of the database; null for anything else. */
export function refusalBehind(error: unknown): RefusedError["refusal"] | null {
  if (error instanceof RefusedError) return error.refusal;
  const named = z
    .object({ name: z.literal("RefusedError"), refusal: z.custom<RefusedError["refusal"]>() })
    .safeParse(error);
  if (named.success) return named.data.refusal;
  return databaseRefusal(error);
}

const databaseError = z.object({
  code: z.string(),
  message: z.string(),
  detail: z.string().optional(),
});

function databaseRefusal(error: unknown): RefusedError["refusal"] | null {
  const wrapped = z.object({ cause: databaseError }).safeParse(error);
  const direct = databaseError.safeParse(error);
  const found = wrapped.success ? wrapped.data.cause : direct.success ? direct.data : null;
  if (found === null) return null;
  if (found.code === "KZ007") return { code: "has-history", context: {} };
  if (found.code.startsWith("KZ")) {
    return { code: "database-refused", context: { guard: found.code, reason: found.message } };
  }
  // SQLSTATE classes: 22 is a value that no column takes, 23 a row that others still need.
  if (found.code.startsWith("22")) return { code: "malformed", context: {} };
  if (found.code === "23503") {
    // Postgres says: Key (topics_id)=(x) is not present in table "topics".
    const missing = /\((\w+)\)=\((.*)\) is not present/.exec(found.detail ?? "");
    if (missing !== null) {
      const [, column = "", value = ""] = missing;
      return { code: "unknown-reference", context: { field: column.replace(/_id$/, ""), value } };
    }
  }
  if (found.code.startsWith("23"))
    return { code: "database-refused", context: { guard: found.code } };
  return null;
}

function fieldText(field: unknown, language: Language): string[] {
  if (typeof field !== "string" || field === "") return [];
  return [language === "ja" ? `項目：${field}` : `Field: ${field}.`];
}

const ruleIssues = z.array(
  z.custom<RuleIssue>((issue) => typeof issue === "object" && issue !== null && "code" in issue),
);

function ruleIssueTexts(issues: unknown, language: Language): string[] {
  const parsed = ruleIssues.safeParse(issues);
  return parsed.success ? parsed.data.map((issue) => ruleIssueWording(issue, language)) : [];
}

function issueTexts(issues: unknown, language: Language): string[] {
  const parsed = z.array(z.object({ field: z.string(), code: z.string() })).safeParse(issues);
  return parsed.success
    ? parsed.data.map((issue) => `${issue.field}: ${issueWording(issue.code)[language]}`)
    : [];
}
