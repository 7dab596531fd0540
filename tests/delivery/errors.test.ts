import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PackReader } from "../../src/delivery/pack-reader.ts";
import { problems } from "../../src/delivery/problem.ts";
import { type Ask, type Fixture, keys, send, startDelivery } from "./delivery-fixture.ts";

let delivery: Fixture;
let broken = false;

/** A disk that fails while `broken`. */
const moody = (disk: PackReader): PackReader => ({
  read: async (name) => {
    if (broken) throw new Error("EIO");
    return disk.read(name);
  },
});

beforeAll(async () => {
  delivery = await startDelivery({ repository: moody, limits: { failuresPerMinute: 1000 } });
});
afterAll(() => delivery.close());

async function expectProblem(path: string, code: keyof typeof problems, ask: Ask = {}) {
  const answered = await delivery.ask(path, ask);
  const { status, title } = problems[code];
  expect(answered.status).toBe(status);
  expect(answered.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
  expect(answered.headers["cache-control"]).toBe("no-store");
  expect(answered.json).toMatchObject({ type: `urn:kizuna:problem:${code}`, title, status, code });
  return answered;
}

const e = "/v1/editions/kita-city";
const hash = "0".repeat(64);

describe("what is not there", () => {
  test.each([
    ["/", "not-found"],
    ["/v1", "not-found"],
    ["/v1/", "not-found"],
    ["/v2/editions", "not-found"],
    ["/V1/editions", "not-found"],
    ["/v1/editions/", "not-found"],
    ["/api/users", "not-found"],
    ["/v1/docs/../../package.json", "not-found"],
    ["/v1/docs/constructor", "not-found"],
    ["/v1/docs/package.json", "not-found"],
    [`${e}/packs/2`, "version-not-found"],
    [`${e}/packs/0`, "version-not-found"],
    [`${e}/packs/01`, "version-not-found"],
    [`${e}/packs/latest`, "version-not-found"],
    [`${e}/blobs/${hash}`, "blob-not-found"],
    [`${e}/blobs/${hash}.br`, "blob-not-found"],
    [`${e}/blobs/head`, "blob-not-found"],
    [`${e}/blobs/..%2f..%2fphases.json`, "blob-not-found"],
    ["/v1/editions/unpublished/head", "edition-unpublished"],
    ["/v1/editions/unpublished/packs/1", "edition-unpublished"],
    ["/v1/keys/2", "key-set-not-found"],
    ["/v1/keys/..%2f1", "key-set-not-found"],
    [`${e}/messages/preschool/73`, "phase-not-found"],
    [`${e}/messages/maternity/200`, "message-not-found"],
    [`${e}/messages/childcare/anniversary-2`, "message-not-found"],
    ["/v1/editions/%E0%A4%A/head", "malformed-url"],
  ] as const)("GET %s is %s", async (path, code) => {
    await expectProblem(path, code);
  });

  test("a blob of another edition only is not found, though the repository holds it", async () => {
    const [, insert] = delivery.manifest.files;
    const path = `/v1/editions/hospital/blobs/${insert?.sha256 ?? ""}`;
    await expectProblem(path, "blob-not-found", { key: keys.hospital });
  });

  test.each(["head", "packs/1", `blobs/${hash}`, "messages/maternity/73", "today?due=2026-12-25"])(
    "an edition outside the key's scope does not exist: %s",
    async (rest) => {
      for (const edition of ["hospital", "nowhere"]) {
        const { json } = await expectProblem(
          `/v1/editions/${edition}/${rest}`,
          "edition-not-found",
        );
        expect(JSON.stringify(json)).not.toContain(edition);
      }
    },
  );

  test("what one key has just read stays hidden from another", async () => {
    const [core] = delivery.manifest.files;
    const path = `${e}/blobs/${core?.sha256 ?? ""}`;
    for (const each of [path, `${e}/head`, `${e}/messages/maternity/73`]) {
      expect((await delivery.ask(each)).status).toBe(200);
      expect((await delivery.ask(each)).status).toBe(200);
      await expectProblem(each, "edition-not-found", { key: keys.hospital });
      await expectProblem(each, "key-missing", { key: null });
    }
  });
});

describe("keys", () => {
  const keyed = ["/v1/editions", `${e}/head`, `${e}/packs/1`, `${e}/today?due=2026-12-25`];

  test.each(keyed)("%s wants a good key", async (path) => {
    const missing = await expectProblem(path, "key-missing", { key: null });
    expect(missing.headers["www-authenticate"]).toBe('Bearer realm="delivery"');
    for (const [key, code] of [
      [keys.unknown, "key-unknown"],
      [keys.expired, "key-expired"],
      [keys.revoked, "key-revoked"],
      ["not-a-key", "key-unknown"],
    ] as const) {
      const refused = await expectProblem(path, code, { key });
      expect(refused.headers["www-authenticate"]).toBe(
        'Bearer realm="delivery", error="invalid_token"',
      );
    }
  });

  test("a key in the address or with another scheme is not taken", async () => {
    await expectProblem(`/v1/editions?key=${keys.city}`, "key-missing", { key: null });
    const headers = { Authorization: `Basic ${keys.city}` };
    await expectProblem("/v1/editions", "key-unknown", { key: null, headers });
  });

  test("no key and no part of it reaches the log", () => {
    expect(delivery.logged.join("\n")).not.toMatch(/kzd_|Bearer/);
  });
});

describe("parameters", () => {
  test.each([
    ["messages/maternity/73?audience=everybody", "unknown-audience"],
    ["messages/maternity/73?locale=fr", "unknown-locale"],
    ["messages/maternity/73?format=pdf", "unknown-format"],
    ["messages/maternity/73?format=line", "format-not-available"],
    ["messages/maternity/73?format=email", "format-not-available"],
    ["messages/maternity/73?format=sms", "format-not-available"],
    ["messages/maternity/73?audence=partner", "invalid-parameter"],
    ["messages/maternity/73?locale=ja&locale=en", "invalid-parameter"],
    ["messages/maternity/seventy", "invalid-parameter"],
    ["messages/maternity/-1", "invalid-parameter"],
    ["messages/maternity/anniversary-0", "invalid-parameter"],
    ["messages/Maternity!/73", "invalid-parameter"],
    ["today", "invalid-parameter"],
    ["today?due=2026-12-25&birth=2026-01-01", "invalid-parameter"],
    ["today?due=2026-02-30", "invalid-parameter"],
    ["today?due=25.12.2026", "invalid-parameter"],
    ["today?birth=2026-01-01&on=tomorrow", "invalid-parameter"],
    ["today?birth=2026-01-01&audience=all", "unknown-audience"],
    ["today?birth=2026-01-01&locale=fr", "unknown-locale"],
  ] as const)("%s is %s", async (rest, code) => {
    const { json } = await expectProblem(`${e}/${rest}`, code);
    expect(JSON.stringify(json)).toContain('"detail"');
  });
});

describe("methods and bodies", () => {
  test.each([
    ["POST", "/v1/editions", "GET, HEAD"],
    ["DELETE", `${e}/head`, "GET, HEAD"],
    ["PUT", `${e}/packs/1`, "GET, HEAD"],
    ["PATCH", `${e}/blobs/${hash}`, "GET, HEAD"],
    ["OPTIONS", "/healthz", "GET, HEAD"],
    ["GET", "/v1/acks", "POST"],
  ])("%s %s is not allowed; Allow names %s", async (method, path, allow) => {
    const { headers } = await expectProblem(path, "method-not-allowed", { method });
    expect(headers.allow).toBe(allow);
  });

  const json = { "Content-Type": "application/json" };
  const good = JSON.stringify({ edition: "kita-city", version: 1, recallSeq: 0 });

  test.each([
    ["no body", json, "", "malformed-json"],
    ["broken JSON", json, "{", "malformed-json"],
    ["another type", { "Content-Type": "text/plain" }, good, "unsupported-media-type"],
    ["no type", {}, good, "unsupported-media-type"],
    ["a compressed body", { ...json, "Content-Encoding": "gzip" }, good, "unsupported-media-type"],
    ["a list", json, "[]", "invalid-body"],
    ["a missing field", json, '{"edition":"kita-city"}', "invalid-body"],
    ["a wrong type", json, good.replace("1", '"1"'), "invalid-body"],
    ["an unknown field", json, good.replace("{", '{"x":1,'), "invalid-body"],
    ["another edition", json, good.replace("kita-city", "hospital"), "edition-not-found"],
    ["a version to come", json, good.replace('"version":1', '"version":2'), "version-ahead"],
    ["a recall to come", json, good.replace('"recallSeq":0', '"recallSeq":1'), "version-ahead"],
    ["too many bytes", json, `"${"x".repeat(20_000)}"`, "body-too-large"],
    ["a server without a database", json, good, "acks-unavailable"],
  ] as const)("an acknowledgement with %s is refused", async (_what, headers, body, code) => {
    await expectProblem("/v1/acks", code, { method: "POST", headers, body });
  });

  test("an acknowledgement needs a key before its body is looked at", async () => {
    await expectProblem("/v1/acks", "key-missing", { method: "POST", key: null, body: "{" });
  });
});

describe("trouble inside", () => {
  test("an unreadable repository is 503, is logged, and heals by itself", async () => {
    broken = true;
    delivery.pass(10_000);
    const { headers } = await expectProblem(`${e}/head`, "repository-unavailable");
    expect(headers["retry-after"]).toBe("5");
    await expectProblem("/healthz", "repository-unavailable", { key: null });
    broken = false;
    expect(delivery.logged.join("\n")).toContain("EIO");
    expect((await delivery.ask(`${e}/head`)).status).toBe(200);
    expect((await delivery.ask("/healthz", { key: null })).json).toEqual({ status: "ok" });
  });

  test("a key store that fails is 503, and nothing of the reason is told", async () => {
    const failing = await startDelivery({
      access: {
        lookup: () => Promise.reject(new Error("password authentication failed")),
        noteUse: () => Promise.resolve(),
        acknowledge: () => Promise.resolve(false),
      },
    });
    const { status, text, json } = await failing.ask("/v1/editions");
    await failing.close();
    expect(status).toBe(503);
    expect(json).toMatchObject({ code: "keys-unavailable" });
    expect(text).not.toContain("password");
    expect(failing.logged.join("\n")).toContain("password authentication failed");
  });

  test("a mistake of the server is 500 and tells nothing about it", async () => {
    const faulty = await startDelivery({
      repository: () => ({ read: async () => Buffer.from("not a signed file") }),
    });
    const { status, json } = await send(`${faulty.url}${e}/head`);
    await faulty.close();
    expect(status).toBe(500);
    expect(json).toMatchObject({ code: "internal", detail: "It has been noted in the log." });
  });
});
