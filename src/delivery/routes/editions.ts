import type { Parts, PlainRoute } from "../route.ts";

/** GET /v1/editions: the editions of this key, with their newest version. */
export function editionsRoute(parts: Parts): PlainRoute {
  return {
    method: "get",
    path: "/v1/editions",
    async handle(request, response) {
      const reader = await parts.guard.admit(request);
      const slugs = [...reader.editions].toSorted();
      const editions = await Promise.all(slugs.map((slug) => editionEntry(parts, slug)));
      response.set("Cache-Control", "private, no-cache").json({ editions });
    },
  };
}

async function editionEntry(parts: Parts, edition: string): Promise<Record<string, unknown>> {
  const state = await parts.editions.state(edition);
  const version = state?.head.version ?? null;
  const recallSeq = state?.head.recallSeq ?? null;
  return { edition, version, recallSeq, head: `/v1/editions/${edition}/head` };
}
