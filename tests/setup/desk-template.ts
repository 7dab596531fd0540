import { execFile } from "node:child_process";
import { promisify } from "node:util";
import pg from "pg";
import { inject } from "vitest";
import { z } from "zod";
import { nodeFlags } from "../../src/cli/start/node-flags.ts";

const runFile = promisify(execFile);
const tokensSchema = z.record(z.string(), z.string());

/** Tests have their own, so that a token made for the template holds in each of its clones. */
export const testSecret = "tests-have-their-own-secret";

export interface DeskTemplate {
  name: string;
  /** A signed-in token per demo account: signing in costs a quarter of a second each. */
  tokens: Record<string, string>;
}

/** The database of a desk with people and no texts, filled once per run by whoever comes first. */
export async function deskTemplate(): Promise<DeskTemplate> {
  const server = inject("databaseServer");
  const name = `${server.template}_desk`;
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock(hashtext($1))", [name]);
    const standing = await tokensOf(client, name);
    if (standing !== null) return { name, tokens: standing };
    await client.query(`DROP DATABASE IF EXISTS ${name}`);
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${server.template}`);
    const tokens = await fill(server.url, name);
    await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    const comment = client.escapeLiteral(JSON.stringify(tokens));
    await client.query(`COMMENT ON DATABASE ${name} IS ${comment}`);
    return { name, tokens };
  } finally {
    await client.end();
  }
}

/** The tokens stand in the comment of a template that is complete, and of no other. */
async function tokensOf(client: pg.Client, name: string): Promise<DeskTemplate["tokens"] | null> {
  const { rows } = await client.query<{ comment: string | null }>(
    "SELECT shobj_description(oid, 'pg_database') AS comment FROM pg_database WHERE datname = $1",
    [name],
  );
  const comment = rows[0]?.comment ?? null;
  return comment === null ? null : tokensSchema.parse(JSON.parse(comment));
}

/** In a process of its own: Payload leaves a connection open, and a template must have none. */
async function fill(server: string, name: string): Promise<DeskTemplate["tokens"]> {
  const url = new URL(server);
  url.pathname = `/${name}`;
  const { stdout } = await runFile(process.execPath, [...nodeFlags, "tests/setup/fill-desk.ts"], {
    env: { ...process.env, DATABASE_URL: url.href, PAYLOAD_SECRET: testSecret },
    timeout: 100_000,
  });
  return tokensSchema.parse(JSON.parse(stdout.trim().split("\n").at(-1) ?? ""));
}
