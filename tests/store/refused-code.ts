import pg from "pg";

export type Step = [sql: string, values: unknown[]];

/** The SQLSTATE that a transaction of these steps is refused with; "done" when it was not. */
export async function refusedCode(pool: pg.Pool, ...steps: readonly Step[]): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    for (const [sql, values] of steps) await client.query(sql, values);
    return "done";
  } catch (error) {
    return error instanceof pg.DatabaseError ? (error.code ?? "?") : String(error);
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}
