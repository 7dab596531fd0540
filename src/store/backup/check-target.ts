import { z } from "zod";
import type { Sql } from "../sql/sql.ts";
import { BackupProblem } from "./backup-problem.ts";
import type { Header } from "./records.ts";
import { migrationsOf, quoted, type Table } from "./tables.ts";

/** Throws BackupProblem unless the database has the archive's migrations and nobody else uses it. */
export async function checkTarget(sql: Sql, { migrations }: Header): Promise<void> {
  const here = await migrationsOf(sql);
  if (here.join() !== migrations.join()) {
    const missing = migrations.filter((name) => !here.includes(name));
    const ahead = here.filter((name) => !migrations.includes(name));
    const differing = [...missing, ...ahead].join(", ");
    throw new BackupProblem(
      "other-migrations",
      `the archive was made by another version of Kizuna Desk (${differing}): restore it with that version, then upgrade; nothing was changed`,
      `別の版のきずなデスクで作られたバックアップです（${differing}）。その版で戻してから更新してください。何も変更されていません`,
    );
  }
  const others = await sql.rows(
    z.object({ count: z.int() }),
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND usename IS NOT NULL`,
  );
  if (others[0]?.count === 0) return;
  throw new BackupProblem(
    "database-in-use",
    "another program uses the database: stop npm start first; nothing was changed",
    "ほかのプログラムがデータベースを使っています。先に npm start を止めてください。何も変更されていません",
  );
}

/** Throws BackupProblem when a table holds a row. */
export async function checkEmpty(sql: Sql, tables: readonly Table[]): Promise<void> {
  for (const { name } of tables) {
    const rows = await sql.rows(z.object({}), `SELECT FROM ${quoted(name)} LIMIT 1`);
    if (rows.length === 0) continue;
    throw new BackupProblem(
      "database-not-empty",
      `the database is not empty (${name}): restore into a new DATA_DIR or a new database; nothing was changed`,
      `データベースが空ではありません（${name}）。新しい DATA_DIR か新しいデータベースに戻してください。何も変更されていません`,
    );
  }
}
