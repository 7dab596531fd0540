import { deskPool } from "../store/sql/database.ts";
import { exportedTexts } from "../store/sql/exported-texts.ts";
import { sqlOf } from "../store/sql/sql.ts";
import { operatorEnvironment } from "./operator-environment.ts";
import type { ExitCode, Output } from "./outcome.ts";

/** Writes every text with its state, one JSON object a line. */
export async function runExport(output: Output): Promise<ExitCode> {
  const { databaseUrl } = await operatorEnvironment();
  const pool = deskPool(databaseUrl, 1);
  try {
    for (const text of await exportedTexts(sqlOf(pool))) output.line(JSON.stringify(text), text);
    return 0;
  } finally {
    await pool.end();
  }
}
