import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { startEmbedded } from "../../src/store/postgres/embedded.ts";
import { freshEnvironment, launch } from "./launch.ts";

let env: NodeJS.ProcessEnv;
let dataDir: string;

beforeEach(async () => {
  env = await freshEnvironment();
  dataDir = env["DATA_DIR"] ?? "";
});

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

/** The one line that a refused start ends with; progress lines may come before it. */
async function refusal(changes: Record<string, string> = {}): Promise<string> {
  const started = launch({ ...env, ...changes });
  const code = await started.ended;
  expect(code).toBe(1);
  const lines = started.output().trim().split("\n");
  expect(started.output()).not.toMatch(/^\s+at /m);
  expect(started.output()).not.toMatch(/ready http/);
  return lines.at(-1) ?? "";
}

async function occupied<T>(port: string | undefined, work: () => Promise<T>): Promise<T> {
  const server = createServer();
  await new Promise<void>((resolve) =>
    server.listen({ host: "127.0.0.1", port: Number(port) }, resolve),
  );
  try {
    return await work();
  } finally {
    server.close();
  }
}

test("a busy desk port is named, with the variable that changes it", async () => {
  const line = await occupied(env["PORT"], () => refusal());
  expect(line).toContain(`Port ${String(env["PORT"])} is in use`);
  expect(line).toContain(" PORT=");
  expect(existsSync(join(dataDir, "postgres"))).toBe(false);
});

test("a busy delivery port is named, with the variable that changes it", async () => {
  const line = await occupied(env["DELIVERY_PORT"], () => refusal());
  expect(line).toContain(`Port ${String(env["DELIVERY_PORT"])} is in use`);
  expect(line).toContain("DELIVERY_PORT=");
});

test.each([
  ["PORT", "3000x", "PORT=3000x is no port"],
  ["SEED", "production", "SEED=production is unknown"],
  ["HOST", "192.0.2.1", "HOST=192.0.2.1 is no address of this machine"],
  ["DATABASE_URL", "localhost:5432", "DATABASE_URL is malformed"],
  ["DATABASE_URL", "postgres://kizuna@nowhere.invalid/kizuna", "nowhere.invalid, which cannot"],
  ["DATABASE_URL", "postgres://kizuna@127.0.0.1:1/kizuna", "No Postgres answers at 127.0.0.1:1"],
])("a wrong %s (%s) is refused with what to do", async (name, value, words) => {
  expect(await refusal({ SEED: "none", [name]: value })).toContain(words);
});

test("a wrong password and a missing database are told apart, and the password is not shown", async () => {
  const other = join(dataDir, "other");
  mkdirSync(other);
  chmodSync(dataDir, 0o711);
  const server = await startEmbedded({ dataDir: other, log: () => undefined, durable: false });
  try {
    const wrong = new URL(server.url);
    wrong.password = "not-the-password";
    const login = await refusal({ DATABASE_URL: wrong.href });
    expect(login).toContain("refused the login of DATABASE_URL");
    expect(login).not.toContain("not-the-password");
    const absent = new URL(server.url);
    absent.pathname = "/absent";
    expect(await refusal({ DATABASE_URL: absent.href })).toContain('has no database "absent"');
  } finally {
    await server.stop();
  }
});

test("a data directory that is a file is refused", async () => {
  writeFileSync(join(dataDir, "file"), "");
  expect(await refusal({ DATA_DIR: join(dataDir, "file") })).toContain("cannot be used");
});

test("a half-initialised database is named, with the command that removes it", async () => {
  mkdirSync(join(dataDir, "postgres", "base"), { recursive: true });
  const line = await refusal();
  expect(line).toContain("half initialised (PG_VERSION");
  expect(line).toContain(`rm -rf ${join(dataDir, "postgres")}`);
});

test("damaged secrets are refused and left as they are", async () => {
  writeFileSync(join(dataDir, "secrets.json"), "{");
  expect(await refusal()).toContain("secrets.json is damaged");
});

test("a demo is not opened to the network", async () => {
  expect(await refusal({ HOST: "0.0.0.0" })).toContain("open the demo accounts to the network");
  writeFileSync(join(dataDir, "demo.json"), "{}");
  const line = await refusal({ HOST: "0.0.0.0", SEED: "none" });
  expect(line).toContain("open the demo accounts to the network");
});

test("a data directory without write permission is refused", async () => {
  chmodSync(dataDir, 0o555);
  // Root may write anywhere, so root lends the start the identity of nobody.
  const started = launch(env, process.getuid?.() === 0 ? 65_534 : undefined);
  expect(await started.ended).toBe(1);
  expect(started.output().trim().split("\n")).toHaveLength(1);
  expect(started.output()).toContain(`DATA_DIR ${dataDir} cannot be used (EACCES)`);
});
