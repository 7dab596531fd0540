import { createHash } from "node:crypto";
import { type Answer, prepareAnswer } from "../answer.ts";
import { joseJson } from "../media-types.ts";
import { packPath, parse } from "../parameters.ts";
import { Problem } from "../problem.ts";
import type { Parts, PreparedRoute } from "../route.ts";
import { immutable } from "./immutable.ts";
import { published } from "./published.ts";

/** GET /v1/editions/{edition}/packs/{version}: the signed manifest of a version, for ever. */
export function packRoute(parts: Parts): PreparedRoute {
  return {
    method: "get",
    path: "/v1/editions/:edition/packs/:version",
    async prepare(request) {
      const reader = await parts.guard.admit(request);
      const { edition, version } = parse(packPath, request.params, "version-not-found");
      const state = await published(parts, reader, edition);
      const newest = state.head.version;
      const cacheKey = `pack ${edition} ${version}`;
      const answer =
        Number(version) > newest
          ? null
          : await parts.answers.load(cacheKey, () => manifestAnswer(parts, edition, version));
      if (answer === null) {
        throw new Problem("version-not-found", `The newest version is ${newest}.`);
      }
      return { answer, cacheKey, edition, while: null };
    },
  };
}

async function manifestAnswer(
  parts: Parts,
  edition: string,
  version: string,
): Promise<Answer | null> {
  const bytes = await parts.editions.manifestBytes(edition, Number(version));
  if (bytes === null) return null;
  return prepareAnswer({
    contentType: joseJson,
    cacheControl: immutable,
    tag: createHash("sha256").update(bytes).digest("hex"),
    bodies: { identity: bytes },
  });
}
