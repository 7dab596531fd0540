import { ackBody, parse } from "../parameters.ts";
import { Problem } from "../problem.ts";
import type { Parts, PlainRoute } from "../route.ts";
import { jsonBody } from "../json-body.ts";
import { published } from "./published.ts";

/** POST /v1/acks: notes what this vendor runs now. */
export function acksRoute(parts: Parts): PlainRoute {
  return {
    method: "post",
    path: "/v1/acks",
    async handle(request, response) {
      const reader = await parts.guard.admit(request);
      const { edition, version, recallSeq } = parse(
        ackBody,
        await jsonBody(request),
        "invalid-body",
      );
      const { head } = await published(parts, reader, edition);
      if (version > head.version || recallSeq > head.recallSeq) {
        throw new Problem(
          "version-ahead",
          `The newest is version ${head.version} with recall ${head.recallSeq}.`,
        );
      }
      const { keyId } = reader;
      if (!(await parts.access.acknowledge({ keyId, edition, version, recallSeq }))) {
        throw new Problem("acks-unavailable", "This server runs without the desk's database.");
      }
      response.status(204).end();
    },
  };
}
