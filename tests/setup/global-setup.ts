import { randomBytes } from "node:crypto";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "../../src/store/postgres/embedded.ts";
const migratePath = "../../src/store/migrate.ts";

declare module "vitest" {
  export interface ProvidedContext {
    databaseServer: DatabaseServer;
  }
}

/** Where tests clone their databases: a login that may create them, and the migrated template. */
export type DatabaseServer = { url: string; template: string; deliveryPassword: string };

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
  const { migrate } = await import(migratePath).catch(() => ({ migrate: async () => undefined }));
  await migrate({ url: withDatabase(url, template), deliveryPassword });
  // A template with an open connection cannot be cloned; migration may leave one in its pool.
  await inDatabase(url, `ALTER DATABASE ${template} ALLOW_CONNECTIONS false`);
  await inDatabase(
    url,
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${template}'`,
  );
  return {
    facts,
    stop: async () => {
      await inDatabase(url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
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
