import { randomBytes } from "node:crypto";
import { execFile } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { nodeFlags } from "../../src/cli/start/node-flags.ts";
import { startEmbedded } from "../../src/store/postgres/embedded.ts";

declare module "vitest" {
  export interface ProvidedContext {
    databaseServer: DatabaseServer;
  }
}

/** Where tests clone their databases: a login that may create them, and the migrated template. */
export type DatabaseServer = { url: string; template: string; deliveryPassword: string };

const runFile = promisify(execFile);

/** One Postgres for the whole run, in a directory of its own; DATABASE_URL names another. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { facts, stop } = await startServer();
  project.provide("databaseServer", facts);
  return stop;
}

async function startServer() {
  const { url, stop } = await openServer();
  const template = `kizuna_test_${randomBytes(4).toString("hex")}`;
  const deliveryPassword = randomBytes(18).toString("base64url");
  const facts = { url, template, deliveryPassword };
  await inDatabase(url, `CREATE DATABASE ${template}`);
  // In a process of its own: Payload leaves a connection open, and a template must have none.
  await runFile(process.execPath, [...nodeFlags, "src/cli/migrate.ts"], {
    env: {
      ...process.env,
      DATABASE_URL: withDatabase(url, template),
      KIZUNA_DELIVERY_PASSWORD: deliveryPassword,
    },
  });
  await inDatabase(url, `ALTER DATABASE ${template} ALLOW_CONNECTIONS false`);
  return {
    facts,
    stop: async () => {
      await dropClones(url, template);
      await stop();
    },
  };
}

async function openServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env["DATABASE_URL"];
  if (given !== undefined) return { url: given, stop: async () => undefined };
  const dataDir = realpathSync(mkdtempSync(join(tmpdir(), "kizuna-tests-")));
  const embedded = await startEmbedded({ dataDir, log: () => undefined, durable: false });
  return {
    url: embedded.url,
    stop: async () => {
      await embedded.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** The template and whatever was cloned from it. */
async function dropClones(url: string, template: string): Promise<void> {
  await inDatabase(
    url,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname LIKE '${template}%'`,
  );
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname LIKE $1",
    [`${template}%`],
  );
  for (const { datname } of rows) await client.query(`DROP DATABASE ${datname} WITH (FORCE)`);
  await client.end();
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function inDatabase(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
