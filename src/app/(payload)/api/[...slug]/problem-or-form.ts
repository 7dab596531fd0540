import { asProblemDetails } from "../../../../../collections/endpoints/problem-details.ts";

type Handler<A extends unknown[]> = (request: Request, ...rest: A) => Promise<Response>;

/**
 * Problem details for programs. The panel's own form reads an error only from `application/json`, and
 * would otherwise show the bare status text; it alone sends multipart bodies.
 */
export function problemOrForm<A extends unknown[]>(handler: Handler<A>): Handler<A> {
  const asProblem = asProblemDetails(handler);
  return async (request, ...rest) => {
    const sent = request.headers.get("content-type") ?? "";
    const answer = sent.startsWith("multipart/form-data") ? handler : asProblem;
    return await answer(request, ...rest);
  };
}
