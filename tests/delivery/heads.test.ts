import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { verifyDocument } from "../../exports/pack/jws.ts";
import { type Fixture, files, keys, sha256, start, startDelivery } from "./delivery-fixture.ts";

let delivery: Fixture;
beforeAll(async () => {
  delivery = await startDelivery();
});
afterAll(() => delivery.close());

/** The first request is answered by its route, the next by what the route prepared. */
const twice = [1, 2] as const;

describe("editions and heads", () => {
  test("a key sees its editions with their newest version, and no others", async () => {
    const { status, json, headers } = await delivery.ask("/v1/editions");
    expect(status).toBe(200);
    expect(headers["cache-control"]).toBe("private, no-cache");
    expect(json).toEqual({
      editions: [
        { edition: "kita-city", version: 1, recallSeq: 0, head: "/v1/editions/kita-city/head" },
        {
          edition: "unpublished",
          version: null,
          recallSeq: null,
          head: "/v1/editions/unpublished/head",
        },
      ],
    });
  });

  test.each(twice)("the head is the signed file itself, good for 30 s (request %i)", async () => {
    const { status, headers, body } = await delivery.ask("/v1/editions/kita-city/head");
    const stored = await readFile(join(delivery.directory, "packs/editions/kita-city/head"));
    expect(status).toBe(200);
    expect(body.equals(stored)).toBe(true);
    expect(headers).toMatchObject({
      "cache-control": "private, max-age=30",
      "content-type": "application/jose+json",
      "content-length": String(stored.length),
      "x-content-type-options": "nosniff",
      etag: `"${sha256(stored)}"`,
    });
  });

  test("the head and the manifest verify against the published key set", async () => {
    const jwks = await delivery.ask("/.well-known/jwks.json", { key: null });
    const { keys: set } = z
      .object({ keys: z.array(z.looseObject({ kty: z.string() })) })
      .parse(jwks.json);
    expect(jwks.headers["content-type"]).toMatch(/^application\/jwk-set\+json/);
    const head = await delivery.ask("/v1/editions/kita-city/head");
    const manifest = await delivery.ask("/v1/editions/kita-city/packs/1");
    await expect(verifyDocument("head", head.body, set)).resolves.toBeInstanceOf(Uint8Array);
    await expect(verifyDocument("manifest", manifest.body, set)).resolves.toBeInstanceOf(
      Uint8Array,
    );
  });

  test("a head that has not changed is answered with 304", async () => {
    const first = await delivery.ask("/v1/editions/kita-city/head");
    const etag = first.headers.etag ?? "";
    for (const known of [etag, `"other", ${etag}`, `W/${etag}`, "*"]) {
      const again = await delivery.ask("/v1/editions/kita-city/head", {
        headers: { "If-None-Match": known },
      });
      expect(again).toMatchObject({ status: 304, text: "", headers: { etag } });
    }
    const other = await delivery.ask("/v1/editions/kita-city/head", {
      headers: { "If-None-Match": '"other"' },
    });
    expect(other.status).toBe(200);
  });

  test("a published version appears within two seconds", async () => {
    const before = await delivery.ask("/v1/editions/hospital/head", { key: keys.hospital });
    await delivery.publisher.publish({ edition: "hospital", version: 2, files, now: start });
    delivery.pass(1_500);
    const after = await delivery.ask("/v1/editions/hospital/head", { key: keys.hospital });
    expect(after.headers.etag).not.toBe(before.headers.etag);
    expect(
      (await delivery.ask("/v1/editions/hospital/packs/2", { key: keys.hospital })).status,
    ).toBe(200);
  });
});
