import { asProblemDetails } from "../../../../../collections/endpoints/problem-details.ts";
import { readableRequest } from "../../../../../collections/endpoints/readable-request.ts";

type Handler<A extends unknown[]> = (request: Request, ...rest: A) => Promise<Response>;

/**
 * Problem details for programs. The panel's own form reads an error only from `application/json`, and
 * would otherwise show the bare status text; it alone sends multipart bodies.
 */
export function problemOrForm<A extends unknown[]>(handler: Handler<A>): Handler<A> {
  const readable = readableRequest(handler);
  const asProblem = asProblemDetails(readable);
  return async (request, ...rest) => {
    const sent = request.headers.get("content-type") ?? "";
    const answer = sent.startsWith("multipart/form-data") ? readable : asProblem;
    return await answer(request, ...rest);
  };
}
