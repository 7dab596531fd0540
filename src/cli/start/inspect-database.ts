import { readdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

export type DatabaseFacts = {
  /** Migrations of this version are missing. */
  pending: boolean;
  /** Nobody has an account yet. */
  empty: boolean;
  /** Demo accounts exist. */
  demo: boolean;
  mayCreateRoles: boolean;
  /** The roles of desk and delivery exist, and this login may work as the desk. */
  hasRoles: boolean;
};

/** A quick look that spares a second start the slow programs that migrate and seed. */
export async function inspectDatabase(url: string, root: string): Promise<DatabaseFacts> {
  const client = await connect(url);
  try {
    const roles = await client.query<{ may: boolean }>(
      "SELECT rolcreaterole OR rolsuper AS may FROM pg_roles WHERE rolname = current_user",
    );
    const ours = await client.query(
      `SELECT FROM pg_roles
       WHERE rolname = 'kizuna_delivery' OR (rolname = 'kizuna_desk' AND pg_has_role(oid, 'MEMBER'))`,
    );
    const tables = await client.query<{ migrations: boolean; users: boolean }>(
      `SELECT to_regclass('payload_migrations') IS NOT NULL AS migrations,
              to_regclass('users') IS NOT NULL AS users`,
    );
    const { migrations = false, users = false } = tables.rows[0] ?? {};
    return {
      mayCreateRoles: roles.rows[0]?.may ?? false,
      hasRoles: ours.rowCount === 2,
      pending: !migrations || (await isPending(client, root)),
      ...(users ? await lookAtUsers(client) : { empty: true, demo: false }),
    };
  } finally {
    await client.end();
  }
}

/** Whether this login works. */
export async function opens(url: string): Promise<boolean> {
  try {
    const client = await connect(url);
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8000 });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

/** Payload names a migration for its file: date, time, subject. */
async function isPending(client: pg.Client, root: string): Promise<boolean> {
  const wanted = readdirSync(join(root, "src", "migrations"))
    .filter((name) => /^\d{8}_\d{6}_.*\.ts$/.test(name))
    .map((name) => name.slice(0, -".ts".length));
  const done = await client.query<{ name: string }>("SELECT name FROM payload_migrations");
  const names = new Set(done.rows.map((row) => row.name));
  return wanted.some((name) => !names.has(name));
}

async function lookAtUsers(client: pg.Client): Promise<{ empty: boolean; demo: boolean }> {
  const facts = await client.query<{ empty: boolean; demo: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM users) AS empty,
            EXISTS (SELECT FROM users WHERE email LIKE '%@kizuna.example') AS demo`,
  );
  return facts.rows[0] ?? { empty: true, demo: false };
}
