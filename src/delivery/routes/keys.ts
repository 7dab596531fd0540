import { joseJson, jwkSet } from "../media-types.ts";
import { keySetPath, parse } from "../parameters.ts";
import { Problem } from "../problem.ts";
import type { Parts, PlainRoute } from "../route.ts";

/** GET /.well-known/jwks.json: the public keys in use (RFC 7517). */
export function jwksRoute(parts: Parts): PlainRoute {
  return {
    method: "get",
    path: "/.well-known/jwks.json",
    async handle(_request, response) {
      const jwks = await parts.keySets.newest();
      response.set({ "Cache-Control": "public, max-age=300", "Content-Type": jwkSet });
      response.send(Buffer.from(JSON.stringify(jwks)));
    },
  };
}

/** GET /v1/keys/{number}: a signed key set, by which a client follows a rotation. */
export function keySetRoute(parts: Parts): PlainRoute {
  return {
    method: "get",
    path: "/v1/keys/:number",
    async handle(request, response) {
      const { number } = parse(keySetPath, request.params, "key-set-not-found");
      const bytes = await parts.keySets.bytes(Number(number));
      if (bytes === null) throw new Problem("key-set-not-found", `There is no set ${number}.`);
      response.set({ "Cache-Control": "public, max-age=300", "Content-Type": joseJson });
      response.send(bytes);
    },
  };
}
