import { z } from "zod";
import type { Sql } from "../sql/sql.ts";

/** Rows that mean something to one running desk only: sign-ins, open editors, what is migrated. */
const passedOver = [
  "payload_migrations",
  "payload_locked_documents",
  "payload_locked_documents_rels",
  "users_sessions",
];

/** Tokens that would open an account as they stand. */
const secretColumns = ["reset_password_token", "reset_password_expiration"];

const columnSchema = z.object({ name: z.string(), type: z.string() });
const tableSchema = z.object({ name: z.string(), columns: z.array(columnSchema) });
export type Table = z.infer<typeof tableSchema>;

/** Every table of the application that a backup holds, with its columns and their SQL types. */
export async function backedUpTables(sql: Sql): Promise<Table[]> {
  return await sql.rows(
    tableSchema,
    `SELECT c.relname AS name, jsonb_agg(jsonb_build_object(
         'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
       AND c.relname <> ALL ($1) AND a.attname <> ALL ($2)
     GROUP BY c.relname ORDER BY c.relname`,
    [passedOver, secretColumns],
  );
}

/** The names of the migrations that made this database, oldest first. */
export async function migrationsOf(sql: Sql): Promise<string[]> {
  const rows = await sql.rows(
    z.object({ name: z.string() }),
    "SELECT name FROM payload_migrations WHERE batch >= 0 ORDER BY name",
  );
  return rows.map(({ name }) => name);
}

/** A name as SQL quotes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
