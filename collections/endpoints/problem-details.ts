type Handler<A extends unknown[]> = (...call: A) => Promise<Response>;

/** Names problem details by their media type, which Payload's own error path leaves as plain JSON. */
export function asProblemDetails<A extends unknown[]>(handler: Handler<A>): Handler<A> {
  return async (...call) => {
    const response = await handler(...call);
    const type = response.headers.get("content-type") ?? "";
    if (response.status < 400 || !type.startsWith("application/json")) return response;
    const headers = new Headers(response.headers);
    headers.set("content-type", "application/problem+json");
    return new Response(response.body, { status: response.status, headers });
  };
}
