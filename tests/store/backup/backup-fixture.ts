import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import pg from "pg";
import { openArchive } from "../../../src/store/backup/archive-reader.ts";
import { BackupProblem } from "../../../src/store/backup/backup-problem.ts";
import { restoreBackup, type RestoreOptions } from "../../../src/store/backup/restore-backup.ts";
import { sealOf } from "../../../src/store/backup/seal.ts";
import { writeBackup } from "../../../src/store/backup/write-backup.ts";
import { diskRepository } from "../../../src/store/repository/disk.ts";
import type { PackRepository } from "../../../src/store/repository/repository.ts";
import { createTestDatabase } from "../../setup/database.ts";
import type { TestDesk } from "../../setup/desk.ts";

export interface Target {
  url: string;
  directory: string;
  repository: PackRepository;
  restore(file: string): ReturnType<typeof restoreBackup>;
  /** Rows in all tables that a fresh database has none in. */
  rows(): Promise<number>;
}

/** A migrated database without a row, and an empty place for packs and keys in `directory`. */
export async function emptyTarget(directory: string): Promise<Target> {
  const { url } = await createTestDatabase();
  const repository = diskRepository(path.join(directory, "packs"));
  const options: Omit<RestoreOptions, "archive"> = {
    databaseUrl: url,
    repository,
    keysDirectory: path.join(directory, "keys"),
    tell: () => undefined,
  };
  return {
    url,
    directory,
    repository,
    restore: async (file) => restoreBackup({ ...options, archive: await openArchive(file) }),
    rows: () =>
      query(
        url,
        "SELECT (SELECT count(*) FROM users) + (SELECT count(*) FROM packs) + (SELECT count(*) FROM audit_entries) + (SELECT count(*) FROM revisions) AS answer",
      ),
  };
}

/** A backup of a test's desk. */
export async function backUp(
  desk: TestDesk,
  file: string,
  change: Partial<Parameters<typeof writeBackup>[0]> = {},
): ReturnType<typeof writeBackup> {
  return await writeBackup({
    file,
    databaseUrl: desk.url,
    repository: diskRepository(path.join(desk.dataDir, "packs")),
    now: new Date(),
    tell: () => undefined,
    ...change,
  });
}

/** The first column of the first row, as a number. */
export async function query(url: string, sql: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ answer: string | number }>(sql);
    return Number(rows[0]?.answer);
  } finally {
    await client.end();
  }
}

export async function linesIn(file: string): Promise<string[]> {
  return gunzipSync(await readFile(file))
    .toString("utf8")
    .trimEnd()
    .split("\n");
}

/** An archive with other lines and a right checksum, as somebody with a grudge would write it. */
export async function forge(file: string, lines: readonly string[]): Promise<void> {
  const content = gzipSync(`${lines.join("\n")}\n`);
  const sha256 = createHash("sha256").update(content).digest();
  await writeFile(file, Buffer.concat([content, sealOf(sha256)]));
}

/** The code of the BackupProblem that a promise is rejected with. */
export async function problemOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof BackupProblem) return error.code;
    throw error;
  }
  return "no problem";
}
