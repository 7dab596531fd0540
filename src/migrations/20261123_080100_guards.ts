import { readFile } from "node:fs/promises";
import { sql, type MigrateDownArgs, type MigrateUpArgs } from "@payloadcms/db-postgres";

/** Facts, triggers and views: see guards.sql. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  const guards = await readFile(new URL("guards.sql", import.meta.url), "utf8");
  await db.execute(sql.raw(guards));
}

/** Facts are never removed; there is no way back. */
export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw("DO $$ BEGIN RAISE EXCEPTION 'the facts are append-only'; END $$"));
}
