import { createReadStream } from "node:fs";
import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Fixture, files, keys, sha256, start, startDelivery } from "./delivery-fixture.ts";

let delivery: Fixture;
let blob: string;
let core: { sha256: string; size: number };

beforeAll(async () => {
  delivery = await startDelivery();
  const [first] = delivery.manifest.files;
  if (first === undefined) throw new Error("no file");
  core = first;
  blob = `/v1/editions/kita-city/blobs/${core.sha256}`;
});
afterAll(() => delivery.close());

/** The first request is answered by its route, the next by what the route prepared. */
const twice = [1, 2] as const;

describe("manifests and files", () => {
  test.each(twice)("a manifest never changes and says so (request %i)", async () => {
    const { status, headers, body } = await delivery.ask("/v1/editions/kita-city/packs/1");
    expect(status).toBe(200);
    expect(headers["cache-control"]).toBe("private, max-age=31536000, immutable");
    expect(headers.etag).toBe(`"${sha256(body)}"`);
  });

  test.each(twice)("a file is sent as stored, named by its hash (request %i)", async () => {
    const { status, headers, body } = await delivery.ask(blob);
    expect(status).toBe(200);
    expect(sha256(body)).toBe(core.sha256);
    expect(headers).toMatchObject({
      "cache-control": "private, max-age=31536000, immutable",
      "content-type": "application/json; charset=utf-8",
      "content-length": String(core.size),
      "accept-ranges": "bytes",
      vary: "Accept-Encoding",
      etag: `"${core.sha256}"`,
    });
    expect(headers["content-encoding"]).toBeUndefined();
  });

  test.each([
    ["br", "br", brotliDecompressSync],
    ["gzip", "gzip", gunzipSync],
    ["gzip, br", "br", brotliDecompressSync],
    ["br;q=0.1, gzip;q=0.8", "gzip", gunzipSync],
    ["*", "br", brotliDecompressSync],
    ["br;q=0, *", "gzip", gunzipSync],
  ])(
    "Accept-Encoding %s gets the stored %s bytes with an ETag of their own",
    async (accept, coding, open) => {
      const { headers, body } = await delivery.ask(blob, {
        headers: { "Accept-Encoding": accept },
      });
      expect(headers["content-encoding"]).toBe(coding);
      expect(headers.vary).toBe("Accept-Encoding");
      expect(headers.etag).toBe(`"${core.sha256}-${coding}"`);
      const suffix = coding === "br" ? "br" : "gz";
      const stored = await readFile(
        join(delivery.directory, `packs/blobs/${core.sha256}.${suffix}`),
      );
      expect(body.equals(stored)).toBe(true);
      expect(sha256(open(body))).toBe(core.sha256);
      const again = await delivery.ask(blob, {
        headers: { "Accept-Encoding": accept, "If-None-Match": headers.etag ?? "" },
      });
      expect(again.status).toBe(304);
    },
  );

  test.each(["identity", "deflate", "br;q=0, gzip;q=0", "identity;q=1, br;q=0.5"])(
    "Accept-Encoding %s gets the bytes as they are",
    async (accept) => {
      const { headers, body } = await delivery.ask(blob, {
        headers: { "Accept-Encoding": accept },
      });
      expect(headers["content-encoding"]).toBeUndefined();
      expect(sha256(body)).toBe(core.sha256);
    },
  );

  test("HEAD tells the same as GET, without the bytes", async () => {
    const { status, headers, body } = await delivery.ask(blob, { method: "HEAD" });
    expect(status).toBe(200);
    expect(headers["content-length"]).toBe(String(core.size));
    expect(headers.etag).toBe(`"${core.sha256}"`);
    expect(body.length).toBe(0);
  });

  test.each([
    ["bytes=0-9", 0, 9],
    ["bytes=100-", 100, Infinity],
    ["bytes=-20", -20, Infinity],
    ["bytes=5-99999999", 5, Infinity],
  ])("Range %s gets exactly those bytes of the file", async (range, first, last) => {
    const whole = await delivery.ask(blob);
    const part = await delivery.ask(blob, { headers: { Range: range, "Accept-Encoding": "br" } });
    const from = first < 0 ? core.size + first : first;
    const to = Math.min(last, core.size - 1);
    expect(part.status).toBe(206);
    expect(part.headers["content-range"]).toBe(`bytes ${from}-${to}/${core.size}`);
    expect(part.headers["content-length"]).toBe(String(to - from + 1));
    expect(part.headers["content-encoding"]).toBeUndefined();
    expect(part.body.equals(whole.body.subarray(from, to + 1))).toBe(true);
  });

  test.each(["bytes=99999999-", "bytes=-0"])("Range %s lies outside: 416", async (range) => {
    const { status, headers, json } = await delivery.ask(blob, { headers: { Range: range } });
    expect(status).toBe(416);
    expect(headers["content-range"]).toBe(`bytes */${core.size}`);
    expect(json).toMatchObject({ code: "range-not-satisfiable" });
  });

  test.each(["bytes=9-1", "lines=1-2", "bytes=0-1,4-5", "bytes=-"])(
    "Range %s is ignored",
    async (range) => {
      const { status, body } = await delivery.ask(blob, { headers: { Range: range } });
      expect(status).toBe(200);
      expect(sha256(body)).toBe(core.sha256);
    },
  );

  test("signed files are always sent whole", async () => {
    for (const path of ["/v1/editions/kita-city/head", "/v1/editions/kita-city/packs/1"]) {
      const { status, headers } = await delivery.ask(path, { headers: { Range: "bytes=0-9" } });
      expect(status).toBe(200);
      expect(headers["accept-ranges"]).toBeUndefined();
    }
  });

  test("a manifest that no head names yet is not there, nor are its files", async () => {
    const packs = join(delivery.directory, "packs");
    await copyFile(
      join(packs, "editions/hospital/packs/1"),
      join(packs, "editions/hospital/packs/9"),
    );
    const { status, json } = await delivery.ask("/v1/editions/hospital/packs/9", {
      key: keys.hospital,
    });
    expect(status).toBe(404);
    expect(json).toMatchObject({ code: "version-not-found" });
  });

  test("If-Range resumes only the very same file", async () => {
    const ask = (etag: string) =>
      delivery.ask(blob, { headers: { Range: "bytes=10-", "If-Range": etag } });
    expect((await ask(`"${core.sha256}"`)).status).toBe(206);
    expect((await ask('"older"')).status).toBe(200);
  });

  test("deltas and recall lists that the edition names can be read", async () => {
    const [first] = files;
    const shorter = files.map((file) =>
      file === first ? { ...file, lines: file.lines.slice(1) } : file,
    );
    const manifest = await delivery.publisher.publish({
      edition: "kita-city",
      version: 2,
      files: shorter,
      now: start,
    });
    delivery.pass(1_500);
    const [delta] = manifest.deltas;
    const got = await delivery.ask(`/v1/editions/kita-city/blobs/${delta?.sha256 ?? ""}`);
    expect(got.json).toMatchObject({ remove: ["maternity/073/everyone"], upsert: [] });
    const older = await delivery.ask(blob);
    expect(older.status).toBe(200);
    const head = await delivery.ask("/v1/editions/kita-city/head");
    const { payload } = z.object({ payload: z.string() }).parse(head.json);
    const { recalls } = z
      .object({ recalls: z.object({ sha256: z.string() }) })
      .parse(JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
    const list = await delivery.ask(`/v1/editions/kita-city/blobs/${recalls.sha256}`);
    expect(list.json).toEqual({ edition: "kita-city", recallSeq: 0, recalls: [] });
  });

  test("a key set is served as the repository holds it", async () => {
    const { status, body } = await delivery.ask("/v1/keys/1", { key: null });
    const chunks = await createReadStream(join(delivery.directory, "packs/keys/1")).toArray();
    expect(status).toBe(200);
    expect(body.equals(Buffer.concat(z.array(z.instanceof(Buffer)).parse(chunks)))).toBe(true);
  });
});
