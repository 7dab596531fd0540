import { collectDefaultMetrics, Counter, Gauge, Registry } from "prom-client";

export interface Metrics {
  /** Counts one answer; a single addition, so that the hot path can afford it. */
  count(route: string, status: number): void;
  /** The Prometheus text and its content type. */
  exposition(): Promise<{ contentType: string; text: string }>;
}

/** Tallies that reach the Prometheus registry only when somebody reads `/metrics`. */
export function createMetrics(gauges: { cacheBytes: () => number }): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const tallies = new Map<string, Map<number, number>>();
  new Counter({
    name: "kizuna_delivery_requests_total",
    help: "Answers sent, by route and status",
    labelNames: ["route", "status"],
    registers: [registry],
    collect() {
      this.reset();
      for (const [route, statuses] of tallies) {
        for (const [status, sent] of statuses) this.inc({ route, status }, sent);
      }
    },
  });
  new Gauge({
    name: "kizuna_delivery_cache_bytes",
    help: "Bytes of prepared answers held in memory",
    registers: [registry],
    collect() {
      this.set(gauges.cacheBytes());
    },
  });
  return {
    count(route, status) {
      const statuses = tallies.get(route);
      if (statuses === undefined) tallies.set(route, new Map([[status, 1]]));
      else statuses.set(status, (statuses.get(status) ?? 0) + 1);
    },
    async exposition() {
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}
