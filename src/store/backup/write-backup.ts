import pg from "pg";
import { z } from "zod";
import type { PackRepository } from "../repository/repository.ts";
import { sqlOf, type Sql } from "../sql/sql.ts";
import { writeArchive, type ArchiveWriter } from "./archive-writer.ts";
import { keyFiles } from "./key-files.ts";
import { fileNames } from "./pack-files.ts";
import type { Header } from "./records.ts";
import { backedUpTables, migrationsOf, quoted, type Table } from "./tables.ts";

export interface BackupOptions {
  /** The new archive. */
  file: string;
  /** The owner's address: rows that the desk's role may not see are backed up, too. */
  databaseUrl: string;
  repository: PackRepository;
  /** Where the private signing keys are, if they shall be in the archive. */
  keysDirectory?: string;
  now: Date;
  /** One line of progress, in English and in Japanese. */
  tell: (line: string) => void;
}

export interface BackupFigures {
  tables: number;
  rows: number;
  files: number;
  bytes: number;
}

/** Rows in memory at once. */
const BATCH = 500;

/**
 * Writes the database as of one instant, and the pack repository, into one archive. Nobody publishes
 * meanwhile: publishing locks its edition, and this holds all of them.
 */
export async function writeBackup(options: BackupOptions): Promise<BackupFigures> {
  const client = new pg.Client({ connectionString: options.databaseUrl });
  await client.connect();
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ WRITE");
    // Locks come before the first query, which takes the snapshot: it must see what they waited for.
    await client.query("LOCK TABLE editions IN EXCLUSIVE MODE");
    await client.query("SET LOCAL timezone = 'UTC'");
    await client.query("SET LOCAL datestyle = 'ISO'");
    const sql = sqlOf(client);
    const figures = { tables: 0, rows: 0, files: 0 };
    const bytes = await writeArchive(options.file, async (archive) => {
      await archive.add(await headerOf(sql, options));
      Object.assign(figures, await addTables(sql, archive, options.tell));
      await archive.add({ sequences: await sequencesOf(sql) });
      figures.files = await addFiles(archive, options);
      await archive.add({ end: { rows: figures.rows, files: figures.files } });
    });
    return { ...figures, bytes };
  } finally {
    await client.end();
  }
}

async function headerOf(sql: Sql, options: BackupOptions): Promise<Header> {
  return {
    kizunaBackup: 1,
    createdAt: options.now.toISOString(),
    migrations: await migrationsOf(sql),
    withKeys: options.keysDirectory !== undefined,
  };
}

async function addTables(
  sql: Sql,
  archive: ArchiveWriter,
  tell: BackupOptions["tell"],
): Promise<Pick<BackupFigures, "tables" | "rows">> {
  const tables = await backedUpTables(sql);
  let rows = 0;
  for (const [index, table] of tables.entries()) {
    await archive.add({ table: table.name, columns: table.columns.map(({ name }) => name) });
    rows += await addRows(sql, archive, table);
    if ((index + 1) % 10 === 0 || index + 1 === tables.length) {
      tell(`tables ${index + 1}/${tables.length}, ${rows} rows / 表と行を書き出しています`);
    }
  }
  return { tables: tables.length, rows };
}

async function addRows(sql: Sql, archive: ArchiveWriter, table: Table): Promise<number> {
  // The text form of a value is what its type reads back, exactly.
  const values = table.columns.map(({ name }) => `${quoted(name)}::text`).join(", ");
  await sql.run(
    `DECLARE backup NO SCROLL CURSOR FOR SELECT ARRAY[${values}] AS row FROM ${quoted(table.name)}`,
  );
  const rowSchema = z.object({ row: z.array(z.string().nullable()) });
  let count = 0;
  for (;;) {
    const batch = await sql.rows(rowSchema, `FETCH ${BATCH} FROM backup`);
    for (const { row } of batch) await archive.add(row);
    count += batch.length;
    if (batch.length < BATCH) break;
  }
  await sql.run("CLOSE backup");
  return count;
}

/** Read after the rows: a sequence is never behind the rows that it numbered. */
async function sequencesOf(sql: Sql): Promise<Record<string, string>> {
  const rows = await sql.rows(
    z.object({ name: z.string(), value: z.string() }),
    `SELECT sequencename::text AS name, last_value::text AS value FROM pg_sequences
     WHERE schemaname = 'public' AND last_value IS NOT NULL
       AND sequencename <> 'payload_migrations_id_seq' ORDER BY 1`,
  );
  return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}

async function addFiles(archive: ArchiveWriter, options: BackupOptions): Promise<number> {
  const { repository, keysDirectory, tell } = options;
  const names = await fileNames(repository);
  for (const [index, file] of names.entries()) {
    const bytes = await repository.read(file);
    if (bytes !== null) await archive.add({ file, base64: bytes.toString("base64") });
    if ((index + 1) % 50 === 0 || index + 1 === names.length) {
      tell(`pack files ${index + 1}/${names.length} / 配信パックを書き出しています`);
    }
  }
  if (keysDirectory !== undefined) {
    for (const { name, bytes } of await keyFiles(keysDirectory)) {
      await archive.add({ key: name, base64: bytes.toString("base64") });
    }
  }
  return names.length;
}
