import { type Answer, prepareAnswer } from "../answer.ts";
import { json } from "../media-types.ts";
import { blobPath, parse } from "../parameters.ts";
import { Problem } from "../problem.ts";
import type { Parts, PreparedRoute } from "../route.ts";
import { immutable } from "./immutable.ts";
import { published } from "./published.ts";

/** GET /v1/editions/{edition}/blobs/{sha256}: a file that this edition names, as it is stored. */
export function blobRoute(parts: Parts): PreparedRoute {
  return {
    method: "get",
    path: "/v1/editions/:edition/blobs/:sha256",
    async prepare(request) {
      const reader = await parts.guard.admit(request);
      const { edition, sha256 } = parse(blobPath, request.params, "blob-not-found");
      const state = await published(parts, reader, edition);
      const cacheKey = `blob ${sha256}`;
      const answer = (await parts.editions.names(state, sha256))
        ? await parts.answers.load(cacheKey, () => blobAnswer(parts, sha256))
        : null;
      if (answer === null) {
        throw new Problem("blob-not-found", "Take the names of files from the newest manifest.");
      }
      return { answer, cacheKey, edition, while: null };
    },
  };
}

async function blobAnswer(parts: Parts, sha256: string): Promise<Answer | null> {
  const [identity, br, gzip] = await Promise.all(
    ["", ".br", ".gz"].map((suffix) => parts.editions.bytes(`blobs/${sha256}${suffix}`)),
  );
  if (!identity) return null;
  return prepareAnswer({
    contentType: json,
    cacheControl: immutable,
    tag: sha256,
    bodies: { identity, ...(br && { br }), ...(gzip && { gzip }) },
    ranges: true,
  });
}
