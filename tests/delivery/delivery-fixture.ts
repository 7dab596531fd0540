import { createHash } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Manifest } from "../../exports/pack/schema.ts";
import {
  openSamplePublisher,
  sampleLine,
  type SampleFile,
  type SamplePublisher,
} from "../../src/cli/bench/sample-publisher.ts";
import { createFileAccess } from "../../src/delivery/access-file.ts";
import type { AccessStore } from "../../src/delivery/access-store.ts";
import { createDelivery } from "../../src/delivery/create-delivery.ts";
import type { PackReader } from "../../src/delivery/pack-reader.ts";
import { defaultLimits, type Limits } from "../../src/delivery/services.ts";
import type { Phase } from "../../src/domain/schedule/phase.ts";
import { diskRepository } from "../../src/store/repository/disk.ts";

export const keys = {
  city: "kzd_city-key-0123456789abcdef",
  hospital: "kzd_hospital-key-0123456789ab",
  expired: "kzd_expired-key-0123456789abc",
  revoked: "kzd_revoked-key-0123456789abc",
  unknown: "kzd_unknown-key-0123456789abc",
};

export const start = new Date("2026-06-01T03:00:00Z");

export const phases: Phase[] = [
  {
    slug: "maternity",
    anchor: "due",
    firstDay: 28,
    lastDay: 293,
    cadence: [{ from: 28, every: 1 }],
    anniversaries: [],
  },
  {
    slug: "childcare",
    anchor: "birth",
    firstDay: 0,
    lastDay: 1096,
    cadence: [{ from: 0, every: 1 }],
    anniversaries: [1, 2, 3],
  },
];

const maternity = { phase: "maternity", locale: "ja" };
const childcare = { phase: "childcare", locale: "ja" };

/** Day 73 has a variant for partners and an insert; the first birthday has a message of its own. */
export const files: SampleFile[] = [
  {
    role: "core",
    ...maternity,
    lines: [
      sampleLine({ ...maternity, day: 73 }),
      sampleLine(
        { ...maternity, day: 73 },
        { key: "maternity/073/partner", audience: "partner", title: "パートナーの73日目" },
      ),
      ...[74, 75, 76].map((day) => sampleLine({ ...maternity, day })),
    ],
  },
  {
    role: "inserts",
    ...maternity,
    lines: [sampleLine({ ...maternity, day: 73 }, { owner: "kita-city", title: "北市より" })],
  },
  {
    role: "core",
    phase: "maternity",
    locale: "en",
    lines: [sampleLine({ phase: "maternity", locale: "en", day: 73 })],
  },
  {
    role: "core",
    ...childcare,
    lines: [
      sampleLine({ ...childcare, day: 0 }),
      sampleLine({ ...childcare, day: 365 }),
      (({ day: _day, ...line }) => ({
        ...line,
        key: "childcare/anniversary-1/everyone",
        anniversary: 1,
      }))(sampleLine({ ...childcare, day: 365 }, { title: "一歳" })),
    ],
  },
];

export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
  json: unknown;
}

export interface Ask {
  method?: string;
  key?: string | null;
  headers?: Record<string, string>;
  body?: string;
}

export interface Fixture {
  directory: string;
  publisher: SamplePublisher;
  manifest: Manifest;
  url: string;
  ask(path: string, options?: Ask): Promise<Answered>;
  writeAccessList(changes?: Record<string, unknown>): Promise<void>;
  /** Moves the server's clock forward, in milliseconds. */
  pass(milliseconds: number): void;
  logged: string[];
  close(): Promise<void>;
}

export interface FixtureOptions {
  access?: AccessStore;
  limits?: Partial<Limits>;
  repository?: (disk: PackReader) => PackReader;
}

/** A delivery server on a free port over a freshly published repository in a directory of its own. */
export async function startDelivery(options: FixtureOptions = {}): Promise<Fixture> {
  const directory = await mkdtemp(join(tmpdir(), "kizuna-delivery-"));
  const publisher = await openSamplePublisher(directory);
  const manifest = await publisher.publish({ edition: "kita-city", version: 1, files, now: start });
  const [core] = files;
  if (core === undefined) throw new Error("the sample has no file");
  await publisher.publish({ edition: "hospital", version: 1, files: [core], now: start });
  await publisher.writePhases(phases);
  const writeAccessList = (changes = {}) => writeKeys(directory, changes);
  await writeAccessList();
  const disk = diskRepository(join(directory, "packs"));
  let now = start.getTime();
  const logged: string[] = [];
  const server = createDelivery({
    repository: options.repository?.(disk) ?? disk,
    access: options.access ?? createFileAccess(join(directory, "packs.access.json")),
    clock: { now: () => now },
    log: {
      info: (event) => void logged.push(event),
      error: (event, error, fields) =>
        void logged.push(JSON.stringify({ event, error: String(error), ...fields })),
    },
    limits: { ...defaultLimits, ...options.limits },
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const url = `http://127.0.0.1:${port}`;
  return {
    directory,
    publisher,
    manifest,
    url,
    ask: (path, ask = {}) => send(url + path, ask),
    writeAccessList,
    pass: (milliseconds) => void (now += milliseconds),
    logged,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await rm(directory, { recursive: true });
    },
  };
}

/** One request with the city's key, unless told otherwise; nothing is decoded on the way. */
export async function send(url: string, ask: Ask = {}): Promise<Answered> {
  const { method = "GET", key = keys.city, headers = {}, body } = ask;
  const authorization = key === null ? {} : { Authorization: `Bearer ${key}` };
  return new Promise((answer, refuse) => {
    const request = httpRequest(url, { method, headers: { ...authorization, ...headers } });
    request.on("error", refuse);
    request.on("response", (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode: status = 0, headers: got } = response;
        const isJson = /json/.test(got["content-type"] ?? "") && !got["content-encoding"];
        const text = bytes.toString("utf8");
        const json: unknown = isJson && status !== 206 && text !== "" ? JSON.parse(text) : null;
        answer({ status, headers: got, body: bytes, text, json });
      });
    });
    request.end(body);
  });
}

export function sha256(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function writeKeys(directory: string, changes: Record<string, unknown>): Promise<void> {
  const entry = (id: number, key: string, editions: string[], more = {}) => ({
    id,
    name: `vendor ${id}`,
    hash: sha256(key),
    editions,
    expiresAt: null,
    revokedAt: null,
    ...more,
  });
  const list = {
    issuedAt: start.toISOString(),
    keys: [
      entry(1, keys.city, ["kita-city", "unpublished"], changes),
      entry(2, keys.hospital, ["hospital"]),
      entry(3, keys.expired, ["kita-city"], { expiresAt: "2026-05-31T00:00:00.000Z" }),
      entry(4, keys.revoked, ["kita-city"], { revokedAt: "2026-05-31T00:00:00.000Z" }),
    ],
  };
  await writeFile(join(directory, "packs.access.json"), JSON.stringify(list));
}
