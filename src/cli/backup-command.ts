import { access } from "node:fs/promises";
import path from "node:path";
import { openRepository } from "../store/repository/open-repository.ts";
import { writeBackup } from "../store/backup/write-backup.ts";
import { openInstallation } from "./maintenance.ts";
import { UsageError, type ExitCode, type Output } from "./outcome.ts";
import { reachDesk } from "./reach-desk.ts";

/** `kizuna backup FILE`: database and pack repository in one archive, whether the desk runs or not. */
export async function runBackup(
  file: string,
  { withKeys = false }: { withKeys?: boolean },
  output: Output,
): Promise<ExitCode> {
  await refuseExisting(file);
  const tell = (line: string) => output.problem(line, { progress: line });
  const installation = await openInstallation({ fresh: false }, tell);
  try {
    const { databaseUrl, dataDir, repository } = installation.environment;
    await reachDesk(databaseUrl);
    const keys = path.join(dataDir, "keys");
    const figures = await writeBackup({
      file,
      databaseUrl,
      repository: openRepository(repository, process.env),
      ...(withKeys ? { keysDirectory: keys } : {}),
      now: new Date(),
      tell,
    });
    const { tables, rows, files, bytes } = figures;
    output.line(
      `${file}: ${tables} tables, ${rows} rows, ${files} pack files, ${bytes} bytes / バックアップしました`,
      { ok: true, file, withKeys, ...figures },
    );
    tell(
      withKeys
        ? "the archive holds the private signing keys: keep it like a key / 秘密の署名鍵が入っています。鍵と同じように保管してください"
        : `private signing keys are NOT in the archive: copy ${keys} to another safe place / 秘密の署名鍵は入っていません。${keys} を別の安全な場所に写してください`,
    );
    return 0;
  } finally {
    await installation.close();
  }
}

async function refuseExisting(file: string): Promise<void> {
  const stands = await access(file).then(
    () => true,
    () => false,
  );
  if (stands) {
    throw new UsageError(
      `${file} exists already: name a new file / ${file} はすでにあります。新しい名前にしてください`,
    );
  }
  await access(path.dirname(path.resolve(file))).catch(() => {
    throw new UsageError(`${path.dirname(file)} is no directory / フォルダーがありません`);
  });
}
