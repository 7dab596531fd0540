import type { Parts, PlainRoute } from "../route.ts";

/** GET /healthz: 200 while the repository can be read. */
export function healthRoute(parts: Parts): PlainRoute {
  return {
    method: "get",
    path: "/healthz",
    async handle(_request, response) {
      await parts.keySets.bytes(1);
      response.set("Cache-Control", "no-store").json({ status: "ok" });
    },
  };
}

/** GET /metrics: the Prometheus text; it names no key and no edition. */
export function metricsRoute(parts: Parts): PlainRoute {
  return {
    method: "get",
    path: "/metrics",
    async handle(_request, response) {
      const { contentType, text } = await parts.metrics.exposition();
      response.set({ "Cache-Control": "no-store", "Content-Type": contentType });
      response.send(Buffer.from(text));
    },
  };
}
