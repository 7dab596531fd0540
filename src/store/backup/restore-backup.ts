import pg from "pg";
import type { PackRepository } from "../repository/repository.ts";
import { firstBrokenAudit } from "../sql/audit-store.ts";
import { forgetBuiltIn } from "../sql/rule-drafts.ts";
import { sqlOf, type Sql } from "../sql/sql.ts";
import type { Archive } from "./archive-reader.ts";
import { BackupProblem } from "./backup-problem.ts";
import { checkEmpty, checkTarget } from "./check-target.ts";
import { insertRows, setSequences, withoutGuards } from "./fill-tables.ts";
import { writeKeyFile } from "./key-files.ts";
import { isWrittenOnce } from "./pack-files.ts";
import type { BackupRecord, Row } from "./records.ts";
import { checkKeys, checkRepository, surveyArchive, type Survey } from "./survey.ts";
import { backedUpTables, type Table } from "./tables.ts";

export interface RestoreOptions {
  archive: Archive;
  /** The owner's address of a migrated, empty database. */
  databaseUrl: string;
  repository: PackRepository;
  keysDirectory: string;
  /** One line of progress, in English and in Japanese. */
  tell: (line: string) => void;
}

export interface RestoreFigures {
  createdAt: string;
  rows: number;
  files: number;
  keys: number;
  /** Entries of the audit chain, which is whole. */
  audit: number;
}

/** Rows sent to the database at once. */
const BATCH = 200;

/**
 * Brings an archive back in one transaction: all of it, or nothing. Throws BackupProblem for what an
 * operator can mend.
 */
export async function restoreBackup(options: RestoreOptions): Promise<RestoreFigures> {
  const { archive } = options;
  const survey = await surveyArchive(archive);
  await checkRepository(options.repository, survey);
  await checkKeys(options.keysDirectory, survey);
  const client = new pg.Client({ connectionString: options.databaseUrl });
  await client.connect();
  try {
    const sql = sqlOf(client);
    await checkTarget(sql, archive.header);
    await client.query("BEGIN");
    const audit = await restoreAll(sql, survey, options);
    await client.query("COMMIT");
    return {
      createdAt: archive.header.createdAt,
      rows: survey.rows,
      files: survey.files.size,
      keys: survey.keys.size,
      audit,
    };
  } finally {
    // Without a commit, the end of the connection undoes everything.
    await client.end();
  }
}

async function restoreAll(sql: Sql, survey: Survey, options: RestoreOptions): Promise<number> {
  const tables = await backedUpTables(sql);
  let sequences: Record<string, string> = {};
  let audit = 0;
  await withoutGuards(sql, tables, async () => {
    await forgetBuiltIn(sql);
    await checkEmpty(sql, tables);
    const filler = tableFiller(sql, tables, survey, options);
    let files = 0;
    for await (const record of options.archive.records()) {
      if (Array.isArray(record)) {
        await filler.add(record);
        continue;
      }
      await filler.next("table" in record ? record : null);
      if ("sequences" in record) {
        ({ sequences } = record);
        // Rows are complete here: what is wrong with them shows before the first file is written.
        await sql.run("SET CONSTRAINTS ALL IMMEDIATE");
        audit = await checkAudit(sql);
      }
      if (await putFile(record, options)) {
        files += 1;
        if (files % 50 === 0 || files === survey.files.size) {
          options.tell(`pack files ${files}/${survey.files.size} / 配信パックを戻しています`);
        }
      }
    }
  });
  await setSequences(sql, sequences);
  return audit;
}

/** Collects rows into batches for the table that the archive is at. */
function tableFiller(sql: Sql, tables: readonly Table[], survey: Survey, { tell }: RestoreOptions) {
  let table: Table | null = null;
  let batch: Row[] = [];
  let done = 0;
  let told = 0;
  async function flush() {
    if (table !== null) await insertRows(sql, table, batch);
    done += batch.length;
    batch = [];
    if (done - told < 10_000) return;
    told = done;
    tell(`rows ${done}/${survey.rows} / 行を戻しています`);
  }
  return {
    async add(row: Row) {
      batch.push(row);
      if (batch.length >= BATCH) await flush();
    },
    async next(record: { table: string; columns: string[] } | null) {
      await flush();
      if (record !== null) table = tableOf(tables, record);
      else if (table !== null) tell(`rows ${done}/${survey.rows} / 行を戻しました`);
      if (record === null) table = null;
    },
  };
}

function tableOf(tables: readonly Table[], record: { table: string; columns: string[] }): Table {
  const table = tables.find(({ name }) => name === record.table);
  const columns = record.columns.map((name) => table?.columns.find((one) => one.name === name));
  if (table === undefined || columns.includes(undefined)) {
    throw new BackupProblem(
      "other-migrations",
      `the archive's table ${record.table} is another here: restore with the version that made it; nothing was changed`,
      `表 ${record.table} の形が違います。バックアップを作った版で戻してください。何も変更されていません`,
    );
  }
  return { name: table.name, columns: columns.filter((column) => column !== undefined) };
}

async function checkAudit(sql: Sql): Promise<number> {
  const { count, broken } = await firstBrokenAudit(sql);
  if (broken === null) return count;
  throw new BackupProblem(
    "audit-broken",
    `the archive's audit chain breaks at entry ${broken}: somebody changed it; nothing was changed here`,
    `バックアップの監査記録は ${broken} 番目で切れています。何も変更されていません`,
  );
}

/** Whether the record is a file of the repository; it is in its place now. */
async function putFile(
  record: Exclude<BackupRecord, Row>,
  { repository, keysDirectory }: RestoreOptions,
): Promise<boolean> {
  if ("key" in record) {
    await writeKeyFile(keysDirectory, { name: record.key, bytes: record.base64 });
  }
  if (!("file" in record)) return false;
  const { file, base64 } = record;
  if (isWrittenOnce(file)) await repository.writeOnce(file, base64);
  else await repository.replace(file, base64);
  return true;
}
