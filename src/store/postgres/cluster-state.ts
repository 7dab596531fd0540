import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PostgresProblem } from "./postgres-problem.ts";

/** The major version of the packaged Postgres; a cluster of another one cannot be opened. */
const majorVersion = "18";

/** Parts without which Postgres does not start; initdb is interrupted when one is missing. */
const parts = [
  "PG_VERSION",
  "base",
  "global/pg_control",
  "pg_hba.conf",
  "pg_wal",
  "postgresql.conf",
];

/** Throws when the directory holds no whole cluster of our version. */
export function checkCluster(directory: string): void {
  const missing = parts.filter((part) => !existsSync(join(directory, part)));
  if (missing.length > 0) {
    throw new PostgresProblem(
      "half-initialised",
      `The database directory ${directory} is half initialised (${missing.join(", ")} missing): restore it from a backup, or delete it (rm -rf ${directory}) and start again`,
      `データベース ${directory} は初期化が途中です（${missing.join("、")} がありません）。バックアップから戻すか、削除して（rm -rf ${directory}）起動し直してください`,
    );
  }
  const version = readFileSync(join(directory, "PG_VERSION"), "utf8").trim();
  if (version === majorVersion) return;
  throw new PostgresProblem(
    "wrong-version",
    `The database in ${directory} was made by Postgres ${version}, this is Postgres ${majorVersion}: restore a backup into a new DATA_DIR`,
    `${directory} は Postgres ${version} のデータベースです（このプログラムは ${majorVersion}）。新しい DATA_DIR にバックアップを戻してください`,
  );
}
