import pg from "pg";
import { PostgresProblem } from "./postgres-problem.ts";
import type { Secrets } from "./secrets.ts";

export const databaseName = "kizuna";

/** The address of the application's own login, which owns its database and is no superuser. */
export function ownerUrl(port: number, secrets: Secrets): string {
  return `postgres://kizuna:${secrets.ownerPassword}@127.0.0.1:${port}/${databaseName}`;
}

/**
 * Makes the owner's login and its database unless they exist. It may create roles (the delivery
 * server gets one) and databases (tests and restores), but cannot switch triggers off as a
 * superuser could through session_replication_role.
 */
export async function ensureOwner(port: number, secrets: Secrets): Promise<void> {
  const client = new pg.Client({
    host: "127.0.0.1",
    port,
    user: "postgres",
    password: secrets.postgresPassword,
    database: "postgres",
  });
  try {
    await client.connect();
  } catch (error) {
    throw passwordProblem(error);
  }
  try {
    const facts = await client.query<{ role: boolean; database: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = 'kizuna') AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = $1) AS database`,
      [databaseName],
    );
    const password = client.escapeLiteral(secrets.ownerPassword);
    if (facts.rows[0]?.role !== true) {
      await client.query(`CREATE ROLE kizuna LOGIN CREATEROLE CREATEDB PASSWORD ${password}`);
      // Else it could make a role, but not step into it (SET ROLE).
      await client.query("ALTER ROLE kizuna SET createrole_self_grant = 'set, inherit'");
    }
    if (facts.rows[0]?.database !== true) {
      await client.query(`CREATE DATABASE ${databaseName} OWNER kizuna`);
    }
  } finally {
    await client.end();
  }
}

/** 28P01 is invalid_password. */
function passwordProblem(error: unknown): unknown {
  if (!(error instanceof pg.DatabaseError) || error.code !== "28P01") return error;
  return new PostgresProblem(
    "wrong-password",
    "The password in DATA_DIR/secrets.json does not open the database beside it: restore both from the same backup",
    "DATA_DIR/secrets.json のパスワードがデータベースと合いません。両方を同じバックアップから戻してください",
  );
}
