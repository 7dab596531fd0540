import type { AfterErrorHook } from "payload";
import { z } from "zod";
import { problemOf, refusalBehind, type Problem } from "./problem.ts";

const payloadError = z.object({
  name: z.string(),
  status: z.number().default(500),
  message: z.string(),
  data: z.unknown().optional(),
});

/** Every error of the REST API leaves as RFC 9457 problem details, Payload's own included. */
export const asProblem: AfterErrorHook = ({ error, req, result }) => {
  const refusal = refusalBehind(error);
  if (refusal !== null) {
    const language = req.i18n.language === "en" ? "en" : "ja";
    const problem = problemOf(refusal.code, refusal.context, language);
    return { response: { ...problem }, status: problem.status };
  }
  const parsed = payloadError.safeParse(error);
  const status = parsed.success ? parsed.data.status : 500;
  const code = parsed.success && status < 500 ? kebab(parsed.data.name) : "internal-error";
  const known = z.object({
    errors: z.array(
      z.object({ message: z.string(), data: z.record(z.string(), z.unknown()).optional() }),
    ),
  });
  const shown = known.safeParse(result).data?.errors ?? [{ message: code }];
  const errors = shown.map(({ message, data }) => ({ message, ...(data && { data }) }));
  const problem: Problem = {
    type: `urn:kizuna:problem:${code}`,
    title: code,
    status,
    detail: errors.map((one) => one.message).join(" "),
    code,
    errors,
  };
  return { response: { ...problem }, status };
};

function kebab(name: string): string {
  return name.replaceAll(/([a-z]|[A-Z]+(?=[A-Z][a-z]))([A-Z])/g, "$1-$2").toLowerCase();
}
