import path from "node:path";
import pg from "pg";
import { openArchive, type Archive } from "../store/backup/archive-reader.ts";
import { BackupProblem } from "../store/backup/backup-problem.ts";
import { restoreBackup, type RestoreFigures } from "../store/backup/restore-backup.ts";
import type { Environment } from "../store/environment.ts";
import { holdsNewestKeys } from "../store/keys/key-set.ts";
import { openRepository } from "../store/repository/open-repository.ts";
import { migrateNew, openInstallation } from "./maintenance.ts";
import { UsageError, type ExitCode, type Output } from "./outcome.ts";

/** `kizuna restore FILE`: everything of an archive into an empty desk that does not run, or nothing. */
export async function runRestore(file: string, output: Output): Promise<ExitCode> {
  const tell = (line: string) => output.problem(line, { progress: line });
  try {
    const archive = await open(file);
    const installation = await openInstallation({ fresh: true }, tell);
    try {
      const figures = await restoreInto(installation.environment, archive, tell);
      await report(file, figures, installation.environment, output);
    } finally {
      await installation.close();
    }
    return 0;
  } catch (error) {
    if (!(error instanceof BackupProblem)) throw error;
    const { code, message, ja } = error;
    output.problem(`${code}: ${message} / ${ja}`, { code, message, ja });
    return 1;
  }
}

async function open(file: string): Promise<Archive> {
  return await openArchive(file).catch((error: unknown) => {
    if (!(error instanceof Error) || !("syscall" in error)) throw error;
    throw new UsageError(`cannot read ${file}: ${error.message}`, { cause: error });
  });
}

async function restoreInto(
  environment: Environment,
  archive: Archive,
  tell: (line: string) => void,
): Promise<RestoreFigures> {
  const { databaseUrl, dataDir, repository } = environment;
  if (!(await isMigrated(databaseUrl))) {
    tell("making the tables / 表を作っています");
    await migrateNew(environment);
  }
  return await restoreBackup({
    archive,
    databaseUrl,
    repository: openRepository(repository, process.env),
    keysDirectory: path.join(dataDir, "keys"),
    tell,
  });
}

async function isMigrated(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  try {
    await client.connect();
    const { rows } = await client.query<{ migrated: boolean }>(
      "SELECT to_regclass('payload_migrations') IS NOT NULL AS migrated",
    );
    return rows[0]?.migrated === true;
  } finally {
    await client.end();
  }
}

async function report(
  file: string,
  figures: RestoreFigures,
  { dataDir, repository }: Environment,
  output: Output,
): Promise<void> {
  const { createdAt, rows, files, audit } = figures;
  const keys = path.join(dataDir, "keys");
  const keysFit = await holdsNewestKeys(openRepository(repository, process.env), keys);
  output.line(
    `${file} of ${createdAt}: ${rows} rows and ${files} pack files are back; the audit chain of ${audit} entries is whole / 元に戻しました`,
    { ok: true, file, ...figures, signingKeysFit: keysFit },
  );
  if (keysFit) return;
  output.problem(
    `the signing keys of these packs are not in ${keys}: bring them back from their own copy before npm start / 署名鍵が ${keys} にありません。npm start の前に控えから戻してください`,
    { code: "keys-missing", directory: keys },
  );
}
