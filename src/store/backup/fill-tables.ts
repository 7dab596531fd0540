import { z } from "zod";
import type { Sql } from "../sql/sql.ts";
import type { Row } from "./records.ts";
import { quoted, type Table } from "./tables.ts";

const constraintSchema = z.object({ name: z.string(), table: z.string() });

/**
 * Runs `work` with triggers off and foreign keys looked at in the end, inside the caller's transaction.
 * The rows are facts that were checked when they were made; some rules (the right day, the next
 * number) cannot be told again in the order of tables.
 */
export async function withoutGuards(
  sql: Sql,
  tables: readonly Table[],
  work: () => Promise<void>,
): Promise<void> {
  const names = tables.map(({ name }) => quoted(name));
  const keys = await sql.rows(
    constraintSchema,
    `SELECT conname AS name, c.relname AS table FROM pg_constraint k
     JOIN pg_class c ON c.oid = k.conrelid
     WHERE k.contype = 'f' AND NOT k.condeferrable AND c.relnamespace = 'public'::regnamespace`,
  );
  const alterKeys = async (ending: string) => {
    for (const { name, table } of keys) {
      await sql.run(`ALTER TABLE ${quoted(table)} ALTER CONSTRAINT ${quoted(name)} ${ending}`);
    }
  };
  for (const name of names) await sql.run(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  await alterKeys("DEFERRABLE INITIALLY DEFERRED");
  await work();
  await sql.run("SET CONSTRAINTS ALL IMMEDIATE");
  await alterKeys("NOT DEFERRABLE");
  for (const name of names) await sql.run(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
}

/** Adds rows of a table: the text forms of the named columns. */
export async function insertRows(
  sql: Sql,
  { name, columns }: Table,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const targets = columns.map((column) => quoted(column.name)).join(", ");
  const values = columns.map(({ type }, index) => `(row ->> ${index})::${type}`).join(", ");
  await sql.run(
    `INSERT INTO ${quoted(name)} (${targets}) OVERRIDING SYSTEM VALUE
     SELECT ${values} FROM jsonb_array_elements($1::jsonb) AS row`,
    [JSON.stringify(rows)],
  );
}

/** Moves sequences to where they stood. No rollback moves them back, so it comes last. */
export async function setSequences(sql: Sql, sequences: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(sequences)) {
    await sql.run("SELECT setval(quote_ident($1)::regclass, $2::bigint)", [name, value]);
  }
}
