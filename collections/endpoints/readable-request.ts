import type { RefusalContext } from "../../src/domain/review/refusal.ts";
import { problemOf, problemResponse } from "./problem.ts";

type Handler<A extends unknown[]> = (request: Request, ...rest: A) => Promise<Response>;

/**
 * Answers a request that nobody could read with problem details: another media type, broken JSON, a body
 * that is no object, a query that is none. Payload itself would fail on them with status 500.
 */
export function readableRequest<A extends unknown[]>(handler: Handler<A>): Handler<A> {
  return async (request, ...rest) => {
    const refused = (await refusalOf(request)) ?? queryRefusal(request);
    if (refused === null) return await handler(request, ...rest);
    // RFC 9110, 12.5.4: the first language named; Japanese for everybody else.
    const english = /^en\b/i.test(request.headers.get("accept-language") ?? "");
    return problemResponse(problemOf(refused.code, refused.context, english ? "en" : "ja"));
  };
}

type Refused = { code: "malformed" | "unsupported-media-type"; context: RefusalContext } | null;

const writing = new Set(["POST", "PATCH", "PUT"]);

async function refusalOf(request: Request): Promise<Refused> {
  if (!writing.has(request.method) || request.body === null) return null;
  const contentType = request.headers.get("content-type") ?? "";
  const [type = ""] = contentType.toLowerCase().split(";", 1);
  const copy = request.clone();
  if (type.trim() === "multipart/form-data") return formRefusal(copy);
  const text = await copy.text();
  if (text === "") return null;
  if (type.trim() === "application/json") return jsonRefusal(text);
  // The panel sends long queries as a form that stands for a GET.
  const query = type.trim() === "application/x-www-form-urlencoded" && overridden(request);
  return query ? null : { code: "unsupported-media-type", context: { contentType } };
}

async function formRefusal(request: Request): Promise<Refused> {
  const form = await request.formData().catch(() => null);
  if (form === null) return malformed("", "not a form");
  const sent = form.get("_payload");
  return typeof sent === "string" ? jsonRefusal(sent) : null;
}

function jsonRefusal(text: string): Refused {
  try {
    const body: unknown = JSON.parse(text);
    const isObject = typeof body === "object" && body !== null && !Array.isArray(body);
    return isObject ? null : malformed("", "not an object");
  } catch {
    return malformed("", "not JSON");
  }
}

function queryRefusal(request: Request): Refused {
  const { searchParams } = new URL(request.url);
  const where = searchParams.get("where") ?? "";
  return where !== "" ? malformed("where", "not a condition") : null;
}

function overridden(request: Request): boolean {
  return ["x-http-method-override", "x-payload-http-method-override"].some(
    (name) => request.headers.get(name) === "GET",
  );
}

function malformed(field: string, reason: string): Refused {
  return { code: "malformed", context: { field, reason } };
}
