import { z } from "zod";
import type { EditionRow, WithheldText } from "../../actions/ports.ts";
import { textKinds } from "../../domain/review/facts.ts";
import { textStates } from "../../domain/review/state.ts";
import type { Sql } from "./sql.ts";

const rowSchema = z.object({
  kind: z.enum(textKinds),
  id: z.number(),
  key: z.string(),
  locale: z.string(),
  title: z.string(),
  state: z.enum(textStates),
  recalled: z.boolean(),
});

/** Texts of the edition that no publishable revision stands for. */
export async function withheldFrom(sql: Sql, edition: EditionRow): Promise<WithheldText[]> {
  const rows = await sql.rows(
    rowSchema,
    `SELECT t.*, EXISTS (
       SELECT FROM recalls c JOIN revisions r ON r.sha256 = ANY (c.revisions)
       WHERE r.kind = t.kind AND r.text_id = t.id) AS recalled
     FROM (
       SELECT 'messages' AS kind, m.id, m.key, 'ja' AS locale, m.title, m.state::text AS state
         FROM messages m WHERE m.phase_id = ANY ($1)
       UNION ALL
       SELECT 'translations', x.id, m.key, x.locale_id, x.title, x.state::text
         FROM translations x JOIN messages m ON m.id = x.message_id WHERE m.phase_id = ANY ($1)
       UNION ALL
       SELECT 'inserts', i.id, i.key, 'ja', i.title, i.state::text
         FROM inserts i WHERE i.edition_id = $3 AND i.phase_id = ANY ($1)
     ) AS t
     WHERE t.locale = ANY ($2) AND t.state <> 'retired' AND NOT EXISTS (
       SELECT FROM publishable_revisions p WHERE p.kind = t.kind AND p.text_id = t.id)
     ORDER BY t.key, t.locale`,
    [edition.phases, edition.locales, edition.slug],
  );
  return rows.map(({ state, recalled, ...row }) => ({
    ...row,
    reason: recalled && state === "approved" ? "recalled" : state,
  }));
}
