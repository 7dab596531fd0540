import { createServer, type Server } from "node:http";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { UsageError } from "../../src/cli/outcome.ts";
import { runPull, type PullOptions, type PullWorld } from "../../src/cli/pull-command.ts";
import { runVerify } from "../../src/cli/verify-command.ts";
import { diskRepository } from "../../src/store/repository/disk.ts";
import { files, keys, start, startDelivery, type Fixture } from "../delivery/delivery-fixture.ts";
import { captureOutput } from "./captured-output.ts";

let delivery: Fixture;
let root: string;
let directory: string;
let version = 1;
const now = () => start;
const kita = { edition: "kita-city", key: keys.city };

beforeAll(async () => {
  delivery = await startDelivery();
  root = await mkdtemp(path.join(tmpdir(), "kizuna-pull-"));
});
afterAll(async () => {
  await delivery.close();
  await rm(root, { recursive: true });
});
beforeEach(async () => {
  directory = await mkdtemp(path.join(root, "copy-"));
});

/** Pulls and verifies: the exit code and what was said. */
async function pulling(
  url = delivery.url,
  options: PullOptions = kita,
  world: Partial<PullWorld> = {},
) {
  const output = captureOutput();
  const code = await runPull(url, directory, options, output, { fetch, now, ...world });
  return { code, ...output };
}

async function verifying(target = directory) {
  const output = captureOutput();
  return { code: await runVerify(target, output, now), ...output };
}

async function publishNext(): Promise<void> {
  version += 1;
  const [core, ...rest] = files;
  if (core === undefined) throw new Error("no file");
  const title = `第${version}版`;
  const lines = core.lines.map((line, at) => (at === 0 ? { ...line, title } : line));
  const pack = { edition: "kita-city", version, files: [{ ...core, lines }, ...rest], now: start };
  await delivery.publisher.publish(pack);
  delivery.pass(2_000);
}

describe("from the delivery server", () => {
  test.each(["", "/", "/v1", "/v1/"])("the address may end in %j", async (ending) => {
    const { code, results } = await pulling(delivery.url + ending);
    expect(code).toBe(0);
    expect(results).toMatchObject([{ ok: true, edition: "kita-city", version }]);
    expect(await verifying()).toMatchObject({ code: 0, results: [{ ok: true, kind: "copy" }] });
  });

  test("the next version comes by delta and replaces the one before", async () => {
    await pulling();
    await publishNext();
    const { code, results } = await pulling();
    expect(code).toBe(0);
    expect(results).toMatchObject([
      { version, previousVersion: version - 1, fetched: { byDelta: 1, inFull: 0, kept: 3 } },
    ]);
    expect((await verifying()).code).toBe(0);
  });

  test.each([
    ["an unknown key", { ...kita, key: keys.unknown }, "not-authorised"],
    ["no key", { edition: "kita-city" }, "not-authorised"],
    ["an edition beyond the key", { edition: "hospital", key: keys.city }, "edition-not-found"],
    ["an edition without a pack", { edition: "unpublished", key: keys.city }, "edition-not-found"],
  ])("%s is refused, and nothing is held", async (_what, options, expected) => {
    const { code, problems } = await pulling(delivery.url, options);
    expect(code).toBe(1);
    expect(problems).toMatchObject([{ ok: false, code: expected, heldVersion: null }]);
    expect(await readdir(directory)).toEqual([]);
  });

  test("a server that is away leaves the copy as it is", async () => {
    await pulling();
    const { code, problems, text } = await pulling("http://127.0.0.1:9");
    expect(code).toBe(1);
    expect(problems).toMatchObject([{ code: "network", heldVersion: version }]);
    expect(text).toContain(`version ${version} stays in place`);
    expect((await verifying()).code).toBe(0);
  });

  test("an expired head raises the alarm and keeps the copy", async () => {
    await pulling();
    const late = new Date(start.getTime() + 86_400_000);
    const { code, problems } = await pulling(delivery.url, kita, { now: () => late });
    expect(code).toBe(1);
    expect(problems).toMatchObject([{ code: "head-expired", heldVersion: version }]);
  });

  test("a byte that changes on the way is refused", async () => {
    const flipping: typeof fetch = async (...request) => {
      const response = await fetch(...request);
      if (!response.url.includes("/blobs/")) return response;
      const bytes = new Uint8Array(await response.arrayBuffer());
      bytes[9] = (bytes[9] ?? 0) ^ 1;
      return new Response(bytes, { status: response.status });
    };
    const { code, problems } = await pulling(delivery.url, kita, { fetch: flipping });
    expect(code).toBe(1);
    expect(problems).toMatchObject([{ code: "hash-mismatch", heldVersion: null }]);
  });
});

describe("from a copy of the tree", () => {
  let server: Server;
  let url: string;

  beforeAll(async () => {
    const repository = diskRepository(path.join(delivery.directory, "packs"));
    server = createServer((request, response) => {
      repository.read((request.url ?? "").replace("/mirror/", "")).then(
        (bytes) => {
          response.writeHead(bytes === null ? 404 : 200).end(bytes);
        },
        () => response.writeHead(404).end(),
      );
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    url = `http://127.0.0.1:${typeof address === "object" ? (address?.port ?? 0) : 0}/mirror`;
  });
  afterAll(() => new Promise((done) => server.close(done)));

  test("any web server will do, without a key", async () => {
    expect(await pulling(url, { edition: "kita-city" })).toMatchObject({ code: 0 });
    expect((await verifying()).code).toBe(0);
  });

  test("a directory will do, as on a memory stick", async () => {
    const packs = path.join(delivery.directory, "packs");
    expect(await pulling(packs, { edition: "kita-city" })).toMatchObject({ code: 0 });
    expect(await pulling(packs, { edition: "hospital" })).toMatchObject({ code: 0 });
    expect(await verifying()).toMatchObject({
      code: 0,
      results: [{ editions: [{ edition: "hospital" }, { edition: "kita-city", version }] }],
    });
  });

  test("a pulled copy can be pulled from in turn", async () => {
    await pulling();
    const from = directory;
    directory = await mkdtemp(path.join(root, "second-"));
    expect(await pulling(from, { edition: "kita-city" })).toMatchObject({ code: 0 });
  });
});

describe("wrong use", () => {
  test.each([
    ["an address that is none", "nowhere", kita],
    ["an address without a host", "http://", kita],
    ["an edition that leads elsewhere", "http://127.0.0.1:9", { edition: "../other" }],
    ["a file without keys", "http://127.0.0.1:9", { ...kita, jwks: "/dev/null" }],
  ])("%s", async (_what, url, options) => {
    await expect(pulling(url, options)).rejects.toThrow(UsageError);
  });

  test("a directory that holds something else is not touched", async () => {
    await writeFile(path.join(directory, "diary.txt"), "dear diary");
    await expect(pulling()).rejects.toThrow(UsageError);
    expect(await readdir(directory)).toEqual(["diary.txt"]);
  });

  test("there is nothing to verify where no directory is", async () => {
    await expect(verifying(path.join(root, "nowhere"))).rejects.toThrow(UsageError);
  });
});

describe("keys handed over by hand", () => {
  test("the keys at /.well-known/jwks.json can be pinned", async () => {
    const jwks = path.join(root, "jwks.json");
    await writeFile(jwks, (await delivery.ask("/.well-known/jwks.json", { key: null })).text);
    expect(await pulling(delivery.url, { ...kita, jwks })).toMatchObject({ code: 0 });
  });
});

describe("verifying", () => {
  test("a whole repository, every edition in it", async () => {
    const { code, results } = await verifying(path.join(delivery.directory, "packs"));
    expect(results).toMatchObject([{ ok: true, kind: "repository", keySets: 1, problems: 0 }]);
    expect(code).toBe(0);
  });

  test("names each file that is not right, and exits with 1", async () => {
    const packs = path.join(root, "packs");
    await cp(path.join(delivery.directory, "packs"), packs, { recursive: true });
    const [blob = ""] = await readdir(path.join(packs, "blobs"));
    const bytes = await readFile(path.join(packs, "blobs", blob));
    await writeFile(path.join(packs, "blobs", blob), bytes.subarray(1));
    const { code, problems } = await verifying(packs);
    expect(code).toBe(1);
    expect(problems).toMatchObject([{ file: `blobs/${blob}` }]);
  });
});
