import { z } from "zod";
import { textKinds } from "../../domain/review/facts.ts";
import type { EditionRow, PublishableRow } from "../../actions/ports.ts";
import type { Sql } from "./sql.ts";

const rowSchema = z.object({
  kind: z.enum(textKinds),
  textId: z.number(),
  phase: z.string(),
  slot_kind: z.enum(["day", "anniversary"]),
  day: z.coerce.number().nullable(),
  anniversary: z.coerce.number().nullable(),
  edition: z.string().nullable(),
  revision: z.string(),
  canonical: z.string(),
  sourceCanonical: z.string(),
  supervision: z.array(z.object({ specialty: z.string(), date: z.string() })),
});

/** Revisions that may enter the edition's next pack: its phases, its locales, its own inserts. */
export async function publishableOf(sql: Sql, edition: EditionRow): Promise<PublishableRow[]> {
  const rows = await sql.rows(
    rowSchema,
    `SELECT p.kind, p.text_id AS "textId", s.phase, s.slot_kind, s.day, s.anniversary, s.edition,
       p.sha256 AS revision, r.canonical,
       coalesce(source.canonical, r.canonical) AS "sourceCanonical", (
         SELECT jsonb_agg(jsonb_build_object('specialty', held.specialty, 'date', held.day)
           ORDER BY held.specialty)
         FROM (
           SELECT v.specialty,
             to_char(max(v.created_at) AT TIME ZONE 'Asia/Tokyo', 'YYYY-MM-DD') AS day
           FROM reviews v WHERE v.revision = p.sha256 AND v.verdict <> 'request-changes'
             AND v.specialty = ANY (r.required)
           GROUP BY v.specialty) AS held
       ) AS supervision
     FROM publishable_revisions p
     JOIN revisions r ON r.sha256 = p.sha256
     LEFT JOIN translations tr ON p.kind = 'translations' AND tr.id = p.text_id
     LEFT JOIN approved_revisions a ON a.kind = 'messages' AND a.text_id = tr.message_id
     LEFT JOIN revisions source ON source.sha256 = a.sha256
     CROSS JOIN LATERAL (
       SELECT m.phase_id AS phase, m.slot_kind::text AS slot_kind, m.day, m.anniversary, NULL AS edition
         FROM messages m WHERE p.kind = 'messages' AND m.id = p.text_id
       UNION ALL
       SELECT m.phase_id, m.slot_kind::text, m.day, m.anniversary, NULL
         FROM translations t JOIN messages m ON m.id = t.message_id
         WHERE p.kind = 'translations' AND t.id = p.text_id
       UNION ALL
       SELECT i.phase_id, i.slot_kind::text, i.day, i.anniversary, i.edition_id
         FROM inserts i WHERE p.kind = 'inserts' AND i.id = p.text_id
     ) AS s
     WHERE s.phase = ANY ($1) AND p.locale = ANY ($2) AND (s.edition IS NULL OR s.edition = $3)
     ORDER BY p.key, p.locale`,
    [edition.phases, edition.locales, edition.slug],
  );
  return rows.map(({ slot_kind, day, anniversary, ...row }) => ({
    ...row,
    slot:
      slot_kind === "day"
        ? { kind: "day", day: day ?? 0 }
        : { kind: "anniversary", anniversary: anniversary ?? 0 },
  }));
}
