import { afterEach, describe, expect, test } from "vitest";
import type { AccessStore, DeliveryKey } from "../../src/delivery/access-store.ts";
import {
  type Fixture,
  type FixtureOptions,
  keys,
  sha256,
  startDelivery,
} from "./delivery-fixture.ts";

const open: Fixture[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((delivery) => delivery.close()));
});

async function started(options: FixtureOptions = {}): Promise<Fixture> {
  const delivery = await startDelivery(options);
  open.push(delivery);
  return delivery;
}

/** A store in memory that counts what it is asked. */
function countingAccess(key: Partial<DeliveryKey> = {}) {
  const asked: string[] = [];
  const used: number[] = [];
  const acks: unknown[] = [];
  const good = { id: 7, editions: ["kita-city"], expiresAt: null, revokedAt: null, ...key };
  const access: AccessStore = {
    lookup: async (hash) => {
      asked.push(hash);
      return hash === sha256(keys.city) ? good : null;
    },
    noteUse: async (_id, at) => void used.push(at),
    acknowledge: async (ack) => {
      acks.push(ack);
      return true;
    },
  };
  return { access, asked, used, acks };
}

const head = "/v1/editions/kita-city/head";

describe("looking keys up", () => {
  test("a store sees the hash of a key, never the key", async () => {
    const { access, asked } = countingAccess();
    const delivery = await started({ access });
    await delivery.ask(head);
    expect(asked).toEqual([sha256(keys.city)]);
  });

  test("within five seconds a key is looked up once, also when it is not known", async () => {
    const { access, asked } = countingAccess();
    const delivery = await started({ access });
    for (const key of [keys.city, keys.unknown]) {
      await Promise.all([delivery.ask(head, { key }), delivery.ask(head, { key })]);
      await delivery.ask(head, { key });
    }
    expect(asked).toHaveLength(2);
    delivery.pass(5_001);
    await delivery.ask(head);
    expect(asked).toHaveLength(3);
  });

  test("a revoked key is refused within five seconds, also for what it has just read", async () => {
    const delivery = await started();
    expect((await delivery.ask(head)).status).toBe(200);
    await delivery.writeAccessList({ revokedAt: "2026-06-01T03:00:00.000Z" });
    expect((await delivery.ask(head)).status).toBe(200);
    delivery.pass(5_001);
    const { status, json } = await delivery.ask(head);
    expect(status).toBe(401);
    expect(json).toMatchObject({ code: "key-revoked" });
  });

  test("a key ends at the moment of its expiry", async () => {
    const delivery = await started();
    await delivery.writeAccessList({ expiresAt: "2026-06-01T03:00:02.000Z" });
    expect((await delivery.ask(head)).status).toBe(200);
    delivery.pass(1_999);
    expect((await delivery.ask(head)).status).toBe(200);
    delivery.pass(1);
    expect((await delivery.ask(head)).json).toMatchObject({ code: "key-expired" });
  });

  test("an edition taken from a key is gone for it within five seconds", async () => {
    const delivery = await started();
    expect((await delivery.ask(head)).status).toBe(200);
    await delivery.writeAccessList({ editions: ["hospital"] });
    delivery.pass(5_001);
    expect((await delivery.ask(head)).json).toMatchObject({ code: "edition-not-found" });
  });

  test("last use is noted at most once a minute", async () => {
    const { access, used } = countingAccess();
    const delivery = await started({ access });
    for (let seconds = 0; seconds < 119; seconds += 6) {
      await delivery.ask(head);
      delivery.pass(6_000);
    }
    expect(used).toHaveLength(2);
  });

  test("a last use that cannot be noted disturbs nobody", async () => {
    const { access } = countingAccess();
    const delivery = await started({
      access: { ...access, noteUse: () => Promise.reject(new Error("read-only")) },
    });
    expect((await delivery.ask(head)).status).toBe(200);
    expect(delivery.logged.join()).toContain("last use not noted");
  });
});

describe("rates", () => {
  test("a key over its rate gets 429 with Retry-After, and is let in again", async () => {
    const delivery = await started({ limits: { requestsPerSecond: 0.5, burst: 3 } });
    for (let times = 0; times < 3; times += 1) {
      expect((await delivery.ask(head)).status).toBe(200);
    }
    const { status, json, headers } = await delivery.ask(head);
    expect(status).toBe(429);
    expect(json).toMatchObject({ code: "rate-limited" });
    expect(headers["retry-after"]).toBe("2");
    delivery.pass(2_000);
    expect((await delivery.ask(head)).status).toBe(200);
    expect((await delivery.ask(head)).status).toBe(429);
  });

  test("one key's rate is not another's", async () => {
    const delivery = await started({ limits: { requestsPerSecond: 1, burst: 1 } });
    expect((await delivery.ask(head)).status).toBe(200);
    expect((await delivery.ask(head)).status).toBe(429);
    const other = await delivery.ask("/v1/editions", { key: keys.hospital });
    expect(other.status).toBe(200);
  });

  test("guessing keys is stopped before it costs look-ups; good keys pass on", async () => {
    const { access, asked } = countingAccess();
    const delivery = await started({ access, limits: { failuresPerMinute: 3 } });
    await delivery.ask(head);
    const guess = (n: number) => delivery.ask(head, { key: `kzd_guess-0123456789-${n}` });
    for (let n = 0; n < 3; n += 1) expect((await guess(n)).status).toBe(401);
    expect((await guess(3)).status).toBe(429);
    expect((await guess(4)).headers["retry-after"]).toBe("20");
    expect(asked).toHaveLength(4);
    expect((await delivery.ask(head)).status).toBe(200);
  });
});

describe("acknowledgements", () => {
  test("are noted for the key that sends them: 204", async () => {
    const { access, acks } = countingAccess();
    const delivery = await started({ access });
    const { status, text } = await delivery.ask("/v1/acks", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ edition: "kita-city", version: 1, recallSeq: 0 }),
    });
    expect({ status, text }).toEqual({ status: 204, text: "" });
    expect(acks).toEqual([{ keyId: 7, edition: "kita-city", version: 1, recallSeq: 0 }]);
  });
});

describe("metrics", () => {
  test("count every answer by route and status, and name no key and no edition", async () => {
    const delivery = await started();
    for (let times = 0; times < 3; times += 1) await delivery.ask(head);
    await delivery.ask(head, { key: null });
    await delivery.ask("/nowhere");
    const { status, headers, text } = await delivery.ask("/metrics", { key: null });
    expect(status).toBe(200);
    expect(headers["content-type"]).toMatch(/^text\/plain; version=/);
    const counted = (route: string, code: number, times: number) =>
      `kizuna_delivery_requests_total{route="${route}",status="${code}"} ${times}`;
    expect(text).toContain(counted("/v1/editions/:edition/head", 200, 3));
    expect(text).toContain(counted("/v1/editions/:edition/head", 401, 1));
    expect(text).toContain(counted("none", 404, 1));
    expect(text).toMatch(/kizuna_delivery_cache_bytes [1-9]/);
    expect(text).not.toMatch(/kita-city|kzd_/);
  });
});
