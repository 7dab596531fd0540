import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSamplePublisher } from "../../src/cli/bench/sample-publisher.ts";
import { files, keys, send, sha256, start } from "./delivery-fixture.ts";

const root = join(import.meta.dirname, "../..");
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "kizuna-process-"));
  const publisher = await openSamplePublisher(directory);
  await publisher.publish({ edition: "kita-city", version: 1, files, now: start });
  const key = {
    id: 1,
    name: "vendor",
    hash: sha256(keys.city),
    editions: ["kita-city"],
    expiresAt: null,
    revokedAt: null,
  };
  const list = { issuedAt: start.toISOString(), keys: [key] };
  await writeFile(join(directory, "packs.access.json"), JSON.stringify(list));
});
afterAll(() => rm(directory, { recursive: true }));

function launch(env: Record<string, string>) {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/delivery.ts"], {
    cwd: root,
    env: {
      ...process.env,
      HOST: "",
      DELIVERY_DATABASE_URL: "",
      DATA_DIR: directory,
      PACK_REPOSITORY: join(directory, "packs"),
      DELIVERY_PORT: "0",
      ...env,
    },
  });
  const printed = { out: "", err: "" };
  child.stdout.on("data", (chunk: Buffer) => (printed.out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (printed.err += chunk.toString()));
  return { child, printed };
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return child.exitCode;
  return new Promise((done) => child.once("exit", (code) => done(code)));
}

async function readyLine({ child, printed }: ReturnType<typeof launch>): Promise<string> {
  while (!printed.out.includes("\n")) {
    if (child.exitCode !== null) throw new Error(printed.err);
    await new Promise((done) => setTimeout(done, 20));
  }
  return printed.out;
}

test("serves alone from the repository, and SIGTERM ends it while clients hold connections", async () => {
  const program = launch({});
  const line = await readyLine(program);
  const [, url = ""] = /^delivery ready (http:\/\/127\.0\.0\.1:\d+)\/v1\n$/.exec(line) ?? [];
  const head = await send(`${url}/v1/editions/kita-city/head`);
  expect(head.status).toBe(200);
  const kept = await fetch(`${url}/healthz`, { headers: { Connection: "keep-alive" } });
  expect(kept.status).toBe(200);
  const stopped = Date.now();
  program.child.kill("SIGTERM");
  expect(await ended(program.child)).toBe(0);
  expect(Date.now() - stopped).toBeLessThan(5_000);
  expect(program.printed.err).toBe("");
});

test("a busy port is one clear line and a failure", async () => {
  const busy = createServer();
  await new Promise<void>((done) => busy.listen(0, "127.0.0.1", done));
  const address = busy.address();
  const port = typeof address === "object" ? String(address?.port) : "";
  const { child, printed } = launch({ DELIVERY_PORT: port });
  expect(await ended(child)).toBe(1);
  expect(printed.err).toBe(
    `delivery: port 127.0.0.1:${port} is in use: stop the other program or set DELIVERY_PORT\n`,
  );
  expect(printed.out).toBe("");
  await new Promise((done) => busy.close(done));
});

test.each([
  [
    "a repository that is not there",
    { PACK_REPOSITORY: "/nowhere/packs" },
    /^delivery: PACK_REPOSITORY cannot be read: ENOENT/,
  ],
  [
    "a repository that is a file",
    { PACK_REPOSITORY: join(root, "package.json") },
    /^delivery: PACK_REPOSITORY cannot be read: ENOTDIR/,
  ],
  [
    "a bucket without credentials",
    { PACK_REPOSITORY: "s3://bucket/packs", AWS_ACCESS_KEY_ID: "" },
    /^delivery: PACK_REPOSITORY cannot be read: .* that needs AWS_ACCESS_KEY_ID/,
  ],
  ["a port that is none", { DELIVERY_PORT: "http" }, /^delivery: DELIVERY_PORT: /],
])("%s is one clear line and a failure", async (_what, env, line) => {
  const { child, printed } = launch(env);
  expect(await ended(child)).toBe(1);
  expect(printed.err).toMatch(line);
  expect(printed.err.trimEnd().split("\n")).toHaveLength(1);
});
