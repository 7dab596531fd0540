import { z } from "zod";
import { sha256Schema } from "../../exports/pack/schema.ts";
import { audiences } from "../domain/schedule/audience.ts";
import { calendarDateSchema } from "../domain/schedule/calendar-date.ts";
import { parseSlot } from "../domain/schedule/slot.ts";
import { Problem, type ProblemCode } from "./problem.ts";

const slug = z.string().regex(/^[a-z][a-z0-9-]{0,63}$/);
const number = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .describe("A number from 1");

export const editionPath = z.object({ edition: slug });
export const packPath = editionPath.extend({ version: number });
export const blobPath = editionPath.extend({ sha256: sha256Schema });
export const messagePath = editionPath.extend({
  phase: slug,
  slot: z
    .string()
    .refine((text) => parseSlot(text) !== null)
    .describe("A day such as 73, or anniversary-1"),
});
export const keySetPath = z.object({ number });

export const locale = z.string().default("ja").describe("A locale of the edition");
export const audience = z
  .enum(audiences)
  .default("everyone")
  .describe("Where no variant exists, the message for everyone is given");
export const formats = ["json", "text", "line", "email", "sms"] as const;
export const format = z.enum(formats).default("json");

export const messageQuery = z.strictObject({ locale, audience, format });
export const todayQuery = z
  .strictObject({
    due: calendarDateSchema.optional().describe("The due date"),
    birth: calendarDateSchema.optional().describe("The date of birth"),
    on: calendarDateSchema.optional().describe("The day asked for; today in Japan by default"),
    locale,
    audience,
  })
  .refine((query) => (query.due === undefined) !== (query.birth === undefined), {
    error: "send exactly one of due and birth",
  });

export const ackBody = z.strictObject({
  edition: slug,
  version: z.number().int().positive(),
  recallSeq: z.number().int().nonnegative(),
});

/** What the schema makes of the input. Throws the Problem of the first thing that is wrong. */
export function parse<T extends z.ZodType>(
  schema: T,
  input: unknown,
  otherwise: ProblemCode = "invalid-parameter",
): z.output<T> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const field = issue?.path.join(".") ?? "";
  const detail = [field, issue?.message].filter(Boolean).join(": ");
  throw new Problem(codeOf(field, otherwise), detail, { members: { field } });
}

function codeOf(field: string, otherwise: ProblemCode): ProblemCode {
  if (otherwise !== "invalid-parameter") return otherwise;
  if (field === "audience") return "unknown-audience";
  return field === "format" ? "unknown-format" : otherwise;
}
