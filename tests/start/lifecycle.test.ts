import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { freshEnvironment, launch, type Launched } from "./launch.ts";

let env: NodeJS.ProcessEnv;
let dataDir: string;
let running: Launched | undefined;

beforeAll(async () => {
  env = { ...(await freshEnvironment()), SEED: "none" };
  dataDir = env["DATA_DIR"] ?? "";
  await start();
  await stop("SIGTERM");
});

afterEach(async () => {
  if (running?.child.exitCode === null) await stop("SIGTERM");
});

afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Resolves when both servers say that they are ready. */
async function start(): Promise<Launched> {
  running = launch(env);
  await running.said(`desk ready http://127.0.0.1:${String(env["PORT"])}/admin\n`);
  await running.said(`delivery ready http://127.0.0.1:${String(env["DELIVERY_PORT"])}/v1\n`);
  return running;
}

/** Gives the exit code and how long it took, in milliseconds. */
async function stop(signal: NodeJS.Signals): Promise<{ code: number | null; took: number }> {
  const began = Date.now();
  running?.child.kill(signal);
  const code = (await running?.ended) ?? null;
  return { code, took: Date.now() - began };
}

/** Every process that names our data directory, in its arguments or in its environment. */
function leftBehind(): string[] {
  const list = spawnSync("ps", ["axeww", "-o", "pid=,stat=,args="], { encoding: "utf8" }).stdout;
  return list
    .split("\n")
    .filter((line) => line.includes(dataDir) && !/^\s*\d+\s+Z/.test(line))
    .filter((line) => Number.parseInt(line, 10) !== process.pid);
}

async function nobodyLeft(milliseconds: number): Promise<void> {
  await expect.poll(leftBehind, { timeout: milliseconds, interval: 100 }).toEqual([]);
}

/** Milliseconds, of the quickest of three. */
function timeOf(work: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return Math.min(...times);
}

async function answers(port: string | undefined, path: string): Promise<number> {
  return (await fetch(`http://127.0.0.1:${String(port)}${path}`, { redirect: "manual" })).status;
}

function servers(): number[] {
  const Lock = z.object({ children: z.array(z.int()) });
  return Lock.parse(JSON.parse(readFileSync(join(dataDir, "start.lock"), "utf8"))).children;
}

test("a second start has nothing left to do, and both servers answer", async () => {
  const bare = timeOf(() => spawnSync(process.execPath, ["bin/kizuna.js", "--help"]));
  const began = Date.now();
  const { output } = await start();
  // 5 s on a quiet machine, where the command's help takes half a second.
  expect(Date.now() - began).toBeLessThan(15 * bare);
  expect(output()).not.toMatch(/installing|building|migrating|seeding/);
  expect(await answers(env["PORT"], "/admin/login")).toBeLessThan(400);
  expect(await answers(env["DELIVERY_PORT"], "/healthz")).toBe(200);
});

test("a second start on the same data says that the first one runs", async () => {
  const first = await start();
  const second = launch({ ...env, PORT: "2", DELIVERY_PORT: "3" });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`already runs on ${dataDir} (process ${first.child.pid ?? 0})`);
});

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s ends everything within 10 s and leaves no process behind",
  async (signal) => {
    await start();
    const { code, took } = await stop(signal);
    expect(code).toBe(0);
    expect(took).toBeLessThan(10_000);
    expect(leftBehind()).toEqual([]);
  },
);

test("kill -9 of the launcher ends the servers and Postgres, and the next start recovers", async () => {
  await start();
  await stop("SIGKILL");
  await nobodyLeft(10_000);
  await start();
  expect(await answers(env["DELIVERY_PORT"], "/healthz")).toBe(200);
});

test("kill -9 of the launcher followed at once by a new start recovers, too", async () => {
  await start();
  await stop("SIGKILL");
  await start();
  expect(await answers(env["DELIVERY_PORT"], "/healthz")).toBe(200);
});

test("a server that dies takes everything down with one line that names it", async () => {
  const { output, ended } = await start();
  const [desk] = servers();
  process.kill(desk ?? 0, "SIGKILL");
  expect(await ended).toBe(1);
  expect(output()).toContain("The desk server ended unexpectedly (signal SIGKILL)");
  await nobodyLeft(1000);
});

test("a Postgres that dies takes everything down with one line that names it", async () => {
  const { output, ended } = await start();
  const postgres = leftBehind().find((line) => line.includes(`-D ${join(dataDir, "postgres")}`));
  process.kill(Number.parseInt(postgres ?? "", 10), "SIGKILL");
  expect(await ended).toBe(1);
  expect(output()).toContain("Postgres stopped unexpectedly");
  await nobodyLeft(2000);
  await sleep(100);
});

test("secrets are open to nobody else", () => {
  expect(statSync(join(dataDir, "secrets.json")).mode & 0o077).toBe(0);
  expect(statSync(join(dataDir, "start.lock"), { throwIfNoEntry: false })).toBeUndefined();
  expect(statSync(dataDir).mode & 0o067).toBe(0);
});
