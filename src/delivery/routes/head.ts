import { editionPath, parse } from "../parameters.ts";
import type { Parts, PreparedRoute } from "../route.ts";
import { published } from "./published.ts";

/** GET /v1/editions/{edition}/head: the signed head, good for 30 seconds. */
export function headRoute(parts: Parts): PreparedRoute {
  return {
    method: "get",
    path: "/v1/editions/:edition/head",
    async prepare(request) {
      const reader = await parts.guard.admit(request);
      const { edition } = parse(editionPath, request.params, "edition-not-found");
      const state = await published(parts, reader, edition);
      const cacheKey = `head ${edition} ${state.headSha256}`;
      await parts.answers.load(cacheKey, async () => state.headAnswer);
      return { answer: state.headAnswer, cacheKey, edition, while: state };
    },
  };
}
