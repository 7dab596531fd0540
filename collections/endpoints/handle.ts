import type { Endpoint, PayloadRequest } from "payload";
import { z } from "zod";
import { actorOf } from "../../src/access/actor.ts";
import { RefusedError } from "../../src/domain/review/refusal.ts";
import type { Actor } from "../../src/domain/people/roles.ts";
import { runningDesk, type RunningDesk } from "../../src/store/running-desk.ts";
import { problemOf, problemResponse, refusalBehind } from "./problem.ts";

interface Call {
  desk: RunningDesk;
  actor: Actor;
  req: PayloadRequest;
}

/**
 * An endpoint for one action: signed-in people only, a JSON body, problem details for every refusal.
 * What the action answers is the body; `undefined` is 204, a Response goes out as it is.
 */
export function action(
  method: Endpoint["method"],
  path: string,
  work: (call: Call) => Promise<unknown>,
  status = 200,
): Endpoint {
  return {
    method,
    path,
    handler: async (req) => {
      try {
        const actor = actorOf(req.user);
        if (actor === null) throw new RefusedError({ code: "not-signed-in", context: {} });
        if (method === "post") demandJson(req);
        const answer = await work({ desk: runningDesk(), actor, req });
        if (answer instanceof Response) return answer;
        return answer === undefined
          ? new Response(null, { status: 204 })
          : Response.json(answer, { status });
      } catch (error) {
        const refusal = refusalBehind(error);
        if (refusal === null) throw error;
        const language = req.i18n.language === "en" ? "en" : "ja";
        return problemResponse(problemOf(refusal.code, refusal.context, language));
      }
    },
  };
}

/** The JSON body, parsed; an empty body reads as {}. Throws RefusedError "malformed". */
export async function bodyAs<S extends z.ZodType>(
  req: PayloadRequest,
  schema: S,
): Promise<z.infer<S>> {
  const text = (await req.text?.()) ?? "";
  const parsed = schema.safeParse(parseJson(text === "" ? "{}" : text));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new RefusedError({
    code: "malformed",
    context: { field: issue?.path.join(".") ?? "", reason: issue?.message ?? "" },
  });
}

/** The numeric id of the route. Throws RefusedError "not-found", for ids that no row can have, too. */
export function idOf(req: PayloadRequest): number {
  const parsed = rowId.safeParse(req.routeParams?.["id"]);
  if (parsed.success) return parsed.data;
  throw new RefusedError({ code: "not-found", context: {} });
}

/** The slug of the route, as a string. */
export function slugOf(req: PayloadRequest): string {
  return z.string().parse(req.routeParams?.["id"]);
}

/** Postgres counts rows in 32 bits. */
const rowId = z
  .string()
  .regex(/^[1-9][0-9]{0,9}$/)
  .transform(Number)
  .pipe(z.int32());

function demandJson(req: PayloadRequest): void {
  const type = req.headers.get("content-type");
  const empty = req.headers.get("content-length") === "0" || type === null;
  if (empty || type.startsWith("application/json")) return;
  throw new RefusedError({ code: "unsupported-media-type", context: { contentType: type } });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RefusedError({ code: "malformed", context: { field: "", reason: "not JSON" } });
  }
}
