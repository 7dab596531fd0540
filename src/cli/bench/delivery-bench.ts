import { createHash } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { type BenchRow, rowOf } from "./bench-row.ts";
import { pinned, startProgram, stopProgram } from "./child-program.ts";
import { deliveryProgram } from "./delivery-program.ts";
import { findLoader, type Loader, type Target } from "./load.ts";
import { startNginx } from "./nginx.ts";
import { takeTurns } from "./take-turns.ts";
import { type BenchPack, publishBenchPack } from "./bench-pack.ts";

interface Case {
  name: string;
  path: string;
  headers: Record<string, string>;
  status: number;
  goal: number;
}

const KEY = "kzd_bench-key-0123456789abcdef";
const ROUNDS = 7;
const SECONDS = 1;

/**
 * A pack file, one message and a 304 from the delivery server, with keys and metrics on, beside nginx
 * sending the same bytes: each with one worker on the same core, in turns. Requests a second.
 */
export async function benchDelivery(): Promise<BenchRow[]> {
  const directory = await mkdtemp(join(tmpdir(), "kizuna-bench-"));
  const stops: (() => Promise<unknown>)[] = [() => rm(directory, { recursive: true })];
  try {
    const pack = await publishBenchPack(directory);
    const core = Math.max(0, cpus().length - 2);
    const ours = await startOurs(directory, core);
    stops.push(ours.stop);
    const cases = casesOf(pack);
    await copyForNginx(ours.url, cases, join(directory, "www"));
    const nginx = await startNginx(directory, join(directory, "www"), core);
    if (nginx !== null) stops.push(nginx.stop);
    const loader = findLoader(core + 1);
    const rows: BenchRow[] = [];
    for (const one of cases) rows.push(await measure(one, ours.url, nginx?.url, loader));
    return rows;
  } finally {
    for (const stop of stops.toReversed()) await stop();
  }
}

function casesOf(pack: BenchPack): Case[] {
  const edition = `/v1/editions/${pack.edition}`;
  const gzip = { "Accept-Encoding": "gzip" };
  const blob = `${edition}/blobs/${pack.sha256}`;
  return [
    { name: "pack file", path: blob, headers: gzip, status: 200, goal: 0.6 },
    {
      name: "one message",
      path: `${edition}/messages/${pack.phase}/73`,
      headers: {},
      status: 200,
      goal: 0.35,
    },
    { name: "head, not modified", path: `${edition}/head`, headers: {}, status: 304, goal: 0.3 },
  ];
}

async function startOurs(directory: string, core: number) {
  const hash = createHash("sha256").update(KEY).digest("hex");
  const key = { id: 1, name: "bench", hash, editions: ["bench"], expiresAt: null, revokedAt: null };
  const list = { issuedAt: new Date().toISOString(), keys: [key] };
  await writeFile(join(directory, "packs.access.json"), JSON.stringify(list));
  const program = pinned(core, deliveryProgram(directory));
  const { child, match } = await startProgram(program, /delivery ready (http:\S+)\/v1\n/);
  return { url: match[1] ?? "", stop: () => stopProgram(child) };
}

/** The very bytes that our server sends, at the same addresses, for nginx to send. */
async function copyForNginx(url: string, cases: readonly Case[], root: string): Promise<void> {
  for (const { path } of cases) {
    const bytes = await bytesOf({ url: url + path, headers: withKey({}) });
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
    if (!path.includes("/blobs/")) continue;
    await writeFile(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}

async function measure(
  one: Case,
  ours: string,
  nginx: string | undefined,
  loader: Loader,
): Promise<BenchRow> {
  const mine = await targetOf(one, ours);
  const theirs = nginx === undefined ? undefined : await targetOf(one, nginx);
  const rates = await takeTurns(loader, mine, theirs, { rounds: ROUNDS, seconds: SECONDS });
  const row = {
    name: one.name,
    unit: `requests/s (${loader.name})`,
    baselineName: "nginx, 1 worker, same bytes and core",
    // A loader slower than the servers would make every ratio look good.
    goal: loader.exact ? one.goal : null,
  };
  return rowOf(row, rates.ours, rates.baseline);
}

/** The request of a case, tried once: a server that answers something else must not be measured. */
async function targetOf(one: Case, url: string): Promise<Target> {
  const address = url + one.path;
  const headers = withKey(one.headers);
  if (one.status === 304) {
    const { headers: got } = await fetch(address, { headers });
    headers["If-None-Match"] = got.get("etag") ?? "";
  }
  const { status } = await fetch(address, { headers });
  if (status !== one.status) throw new Error(`${address} answered ${status}, not ${one.status}`);
  return { url: address, headers };
}

async function bytesOf({ url, headers }: Target): Promise<Buffer> {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

function withKey(headers: Record<string, string>): Record<string, string> {
  return { Authorization: `Bearer ${KEY}`, ...headers };
}
