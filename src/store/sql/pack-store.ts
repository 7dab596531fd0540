import { z } from "zod";
import { manifestSchema } from "../../../exports/pack/schema.ts";
import type { PackStore } from "../../actions/ports.ts";
import { accessList } from "./access-list.ts";
import { publishableOf } from "./publishable.ts";
import { first, type Sql } from "./sql.ts";
import { withheldFrom } from "./withheld.ts";

const editionSchema = z.object({
  slug: z.string(),
  name: z.string(),
  phases: z.array(z.string()),
  locales: z.array(z.string()),
});

const packSchema = z.object({
  edition: z.string(),
  version: z.number(),
  publishedAt: z.coerce.date(),
  manifest: z.string(),
  manifestSha256: z.string(),
  payload: manifestSchema,
});

const recallSchema = z.object({
  seq: z.number(),
  id: z.string(),
  key: z.string(),
  revisions: z.array(z.string()),
  messageSha256: z.array(z.string()),
  severity: z.enum(["stop", "correct"]),
  reason: z.string(),
  replacedBy: z.string().nullable(),
  since: z.coerce.date(),
});

const recallSelect = `SELECT seq, id, key, revisions, message_sha256 AS "messageSha256", severity,
  reason, replaced_by AS "replacedBy", since FROM recalls`;

const editionSelect = `SELECT e.id AS slug, e.name_ja AS name,
  coalesce((SELECT array_agg(r.phases_id::text ORDER BY r."order") FROM editions_rels r
    WHERE r.parent_id = e.id AND r.path = 'phases'), '{}') AS phases,
  coalesce((SELECT array_agg(r.locales_id::text ORDER BY r."order") FROM editions_rels r
    WHERE r.parent_id = e.id AND r.path = 'locales'), '{}') AS locales
  FROM editions e`;

/** Packs, their files and lines, and recalls in Postgres, inside the caller's transaction. */
export function packStore(sql: Sql): PackStore {
  return {
    async edition(slug, lock) {
      if (lock) await sql.run("SELECT id FROM editions WHERE id = $1 FOR UPDATE", [slug]);
      return await first(sql.rows(editionSchema, `${editionSelect} WHERE e.id = $1`, [slug]));
    },
    editions: () => sql.rows(editionSchema, `${editionSelect} ORDER BY e.id`),
    publishable: (edition) => publishableOf(sql, edition),
    packs: (edition, newest) =>
      sql.rows(
        packSchema,
        `SELECT edition, version, published_at AS "publishedAt", manifest,
           manifest_sha256 AS "manifestSha256", payload
         FROM packs WHERE edition = $1 ORDER BY version DESC LIMIT $2`,
        [edition, newest],
      ),
    async fileLines(sha256) {
      const rows = await sql.rows(
        z.object({ line: z.string() }),
        `SELECT l.line FROM pack_files f
         CROSS JOIN LATERAL unnest(f.lines) WITH ORDINALITY AS u (sha256, position)
         JOIN pack_lines l ON l.sha256 = u.sha256
         WHERE f.sha256 = $1 ORDER BY u.position`,
        [sha256],
      );
      return rows.map((row) => row.line);
    },
    insertLines: (lines) =>
      sql.run(
        `INSERT INTO pack_lines (sha256, line, revision)
         SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) ON CONFLICT (sha256) DO NOTHING`,
        [
          lines.map((one) => one.sha256),
          lines.map((one) => one.line),
          lines.map((one) => one.revision),
        ],
      ),
    insertFile: (file) =>
      sql.run(
        `INSERT INTO pack_files (sha256, role, locale, phase, lines) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT DO NOTHING`,
        [file.sha256, file.role, file.locale, file.phase, file.lines],
      ),
    insertPack: (pack) =>
      sql.run(
        `INSERT INTO packs (edition, version, published_at, published_by, files, payload, manifest,
           manifest_sha256) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [
          pack.edition,
          pack.version,
          pack.publishedAt,
          pack.publishedBy,
          pack.files,
          JSON.stringify(pack.payload),
          pack.manifest,
          pack.manifestSha256,
        ],
      ),
    lockRecalls: () => sql.run("SELECT pg_advisory_xact_lock(hashtext('kizuna-recalls'))"),
    recalls: () => sql.rows(recallSchema, `${recallSelect} ORDER BY seq`),
    recallsOf: (edition) =>
      sql.rows(
        recallSchema,
        `${recallSelect} WHERE EXISTS (
           SELECT FROM packs p JOIN pack_files f ON f.sha256 = ANY (p.files)
           WHERE p.edition = $1 AND f.lines && recalls.message_sha256)
         ORDER BY seq`,
        [edition],
      ),
    withheld: (edition) => withheldFrom(sql, edition),
    accessList: () => accessList(sql),
    linesOfKey: (key) =>
      sql.rows(
        z.object({ sha256: z.string(), revision: z.string(), editions: z.array(z.string()) }),
        `SELECT l.sha256, l.revision, coalesce((
           SELECT array_agg(DISTINCT p.edition) FROM packs p
           JOIN pack_files f ON f.sha256 = ANY (p.files) WHERE l.sha256 = ANY (f.lines)), '{}') AS editions
         FROM pack_lines l JOIN revisions r ON r.sha256 = l.revision WHERE r.key = $1
         ORDER BY l.sha256`,
        [key],
      ),
    insertRecall: (recall) =>
      sql.run(
        `INSERT INTO recalls (seq, id, key, revisions, message_sha256, severity, reason, replaced_by,
           recalled_by) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          recall.seq,
          recall.id,
          recall.key,
          recall.revisions,
          recall.messageSha256,
          recall.severity,
          recall.reason,
          recall.replacedBy,
          recall.recalledBy,
        ],
      ),
  };
}
