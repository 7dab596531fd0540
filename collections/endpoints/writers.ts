import { z } from "zod";
import type { TextKind } from "../../src/domain/review/facts.ts";
import type { Sql } from "../../src/store/sql/sql.ts";

const writer = z.object({ id: z.number(), name: z.string() });

/** Everybody who changed a text's words, by name: whoever reads a text may know who wrote it. */
export async function writersOf(
  sql: Sql,
  kind: TextKind,
  id: number,
): Promise<z.infer<typeof writer>[]> {
  return await sql.rows(
    writer,
    `SELECT DISTINCT u.id, u.name
     FROM _${kind}_v v JOIN users u ON u.id = v.version_last_edited_by_id
     WHERE v.parent_id = $1 ORDER BY u.id`,
    [id],
  );
}
