import type pg from "pg";
import type { z } from "zod";

/** Runs one statement and parses every row; the only way this project talks SQL. */
export interface Sql {
  rows<S extends z.ZodType>(
    row: S,
    text: string,
    values?: readonly unknown[],
  ): Promise<z.infer<S>[]>;
  run(text: string, values?: readonly unknown[]): Promise<void>;
}

/** Sql over a pg client or pool. */
export function sqlOf(client: Pick<pg.ClientBase, "query">): Sql {
  return {
    async rows(row, text, values = []) {
      const result = await client.query<Record<string, unknown>>(text, [...values]);
      return result.rows.map((one) => row.parse(one));
    },
    async run(text, values = []) {
      await client.query(text, [...values]);
    },
  };
}

/** The first row, or null. */
export async function first<T>(rows: Promise<T[]>): Promise<T | null> {
  return (await rows)[0] ?? null;
}
