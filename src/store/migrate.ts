import { runMigrations } from "graphile-worker";
import pg from "pg";
import { migrations } from "../migrations/all.ts";
import { grantRoles } from "./roles.ts";

/** A 64-bit key of this project for pg_advisory_lock. */
const migrationLock = "7021904211";

export interface MigrateOptions {
  /** Postgres address of the database's owner. */
  url: string;
  /** Password of the login role kizuna_delivery; without it the role gets no login. */
  deliveryPassword?: string;
}

/**
 * Brings a database to the newest schema: Payload's migrations, the guards, the job queue, the roles.
 * One process at a time; others wait. Throws what Postgres says.
 */
export async function migrate({ url, deliveryPassword }: MigrateOptions): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
    await runPayloadMigrations(url);
    await runMigrations({ connectionString: url });
    await grantRoles(client, deliveryPassword);
  } finally {
    await client.end();
  }
}

/** Payload reads its configuration when it is imported, so its environment comes first. */
async function runPayloadMigrations(url: string): Promise<void> {
  process.env["DATABASE_URL"] = url;
  process.env["KIZUNA_MIGRATING"] = "1";
  process.env["PAYLOAD_SECRET"] ??= "migrations-sign-nothing";
  const { getPayload } = await import("payload");
  const { default: config } = await import("../payload.config.ts");
  const payload = await getPayload({ config, key: "migrate", disableOnInit: true });
  await payload.db.migrate({ migrations });
  await payload.db.destroy?.();
  delete process.env["KIZUNA_MIGRATING"];
}
