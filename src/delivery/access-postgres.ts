import type { Pool } from "pg";
import { z } from "zod";
import type { AccessStore } from "./access-store.ts";

const LOOKUP = `
  SELECT id, editions::text[] AS editions,
         (extract(epoch FROM expires_at) * 1000)::float8 AS "expiresAt",
         (extract(epoch FROM revoked_at) * 1000)::float8 AS "revokedAt"
    FROM public.delivery_access
   WHERE key_hash = $1`;

const NOTE_USE = `UPDATE public.delivery_keys SET last_used_at = $2 WHERE id = $1`;

const ACKNOWLEDGE = `
  INSERT INTO public.acks (delivery_key_id, edition, version, recall_seq)
  VALUES ($1, $2, $3, $4)`;

const keyRow = z.object({
  id: z.number(),
  editions: z.array(z.string()),
  expiresAt: z.number().nullable(),
  revokedAt: z.number().nullable(),
});

/** Keys in the desk's Postgres, through a role that may read them, note a use and add an ack. */
export function createPostgresAccess(pool: Pool): AccessStore {
  return {
    async lookup(hash) {
      const { rows } = await pool.query<Record<string, unknown>>(LOOKUP, [hash]);
      const row = rows[0];
      return row === undefined ? null : keyRow.parse(row);
    },
    async noteUse(keyId, at) {
      await pool.query(NOTE_USE, [keyId, new Date(at)]);
    },
    async acknowledge(ack) {
      await pool.query(ACKNOWLEDGE, [ack.keyId, ack.edition, ack.version, ack.recallSeq]);
      return true;
    },
  };
}
