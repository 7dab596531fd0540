import { z } from "zod";
import { words, type Words } from "../words.ts";

/** Why the desk did not do it: in the reader's language already, or in both. */
export type Trouble = { code: string; detail: string | Words };

export type Asked<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

const problemSchema = z.object({ code: z.string(), detail: z.string() });

/** Asks the desk's REST API; with a `body` it posts JSON. Never throws. */
export async function ask<S extends z.ZodType>(
  path: string,
  schema: S,
  body?: unknown,
): Promise<Asked<z.infer<S>>> {
  let response: Response;
  try {
    response = await fetch(`/api${path}`, requestOf(body));
  } catch {
    return { ok: false, trouble: { code: "unreachable", detail: words.unreachable } };
  }
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const problem = problemSchema.safeParse(answer);
    return problem.success ? { ok: false, trouble: problem.data } : unexpected;
  }
  const parsed = schema.safeParse(answer);
  return parsed.success ? { ok: true, value: parsed.data } : unexpected;
}

const unexpected: Asked<never> = {
  ok: false,
  trouble: { code: "unexpected", detail: words.unexpected },
};

function requestOf(body: unknown): RequestInit {
  const language = document.documentElement.lang === "en" ? "en" : "ja";
  const headers = { "accept-language": language };
  if (body === undefined) return { credentials: "include", cache: "no-store", headers };
  return {
    method: "POST",
    credentials: "include",
    headers: { ...headers, "content-type": "application/json" },
    body: JSON.stringify(body),
  };
}
