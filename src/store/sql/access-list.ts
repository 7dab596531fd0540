import { z } from "zod";
import type { AccessEntry } from "../../actions/ports.ts";
import type { Sql } from "./sql.ts";

const entrySchema = z.object({
  id: z.number(),
  name: z.string(),
  hash: z.string(),
  editions: z.array(z.string()),
  expiresAt: z.coerce.date().nullable(),
  revokedAt: z.coerce.date().nullable(),
});

/** Every delivery key by its hash, for a delivery server without a database. */
export async function accessList(sql: Sql): Promise<AccessEntry[]> {
  const rows = await sql.rows(
    entrySchema,
    `SELECT id, name, key_hash AS hash, editions, expires_at AS "expiresAt",
       revoked_at AS "revokedAt" FROM delivery_access ORDER BY id`,
  );
  return rows.map(({ expiresAt, revokedAt, ...row }) => ({
    ...row,
    expiresAt: expiresAt?.toISOString() ?? null,
    revokedAt: revokedAt?.toISOString() ?? null,
  }));
}
