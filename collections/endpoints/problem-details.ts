import { z } from "zod";

type Handler<A extends unknown[]> = (...call: A) => Promise<Response>;

/**
 * Names problem details by their media type, which Payload's own error path leaves as plain JSON, and
 * gives their members to the few answers that Payload words itself.
 */
export function asProblemDetails<A extends unknown[]>(handler: Handler<A>): Handler<A> {
  return async (...call) => {
    const response = await handler(...call);
    const type = response.headers.get("content-type") ?? "";
    if (response.status < 400 || !type.startsWith("application/json")) return response;
    const headers = new Headers(response.headers);
    headers.set("content-type", "application/problem+json");
    headers.delete("content-length");
    const body = completed(await response.text(), response.status);
    return new Response(body, { status: response.status, headers });
  };
}

const answerSchema = z.looseObject({ code: z.string().optional(), message: z.string().optional() });

/** An unknown route and a bulk operation that failed in part carry a message and no code. */
function completed(text: string, status: number): string {
  const { code: known, ...answer } = answerSchema.parse(text === "" ? {} : JSON.parse(text));
  if (known !== undefined) return text;
  const code = status === 404 ? "not-found" : "docs" in answer ? "not-all-done" : "refused";
  const type = `urn:kizuna:problem:${code}`;
  return JSON.stringify({ ...answer, type, title: code, status, detail: answer.message, code });
}
