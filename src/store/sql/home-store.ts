import { z } from "zod";
import { textKinds } from "../../domain/review/facts.ts";
import { textStates } from "../../domain/review/state.ts";
import type { WaitingText } from "../../actions/ports.ts";
import type { Sql } from "./sql.ts";

const waitingSchema = z.object({
  kind: z.enum(textKinds),
  id: z.number(),
  key: z.string(),
  locale: z.string(),
  title: z.string(),
  state: z.enum(textStates),
  specialty: z.string().nullable(),
  since: z.coerce.date(),
  mine: z.boolean(),
});

const everyText = `
  SELECT 'messages' AS kind, id, key, 'ja' AS locale, title, state::text AS state, text_sha256,
    updated_at, last_edited_by_id, NULL AS edition FROM messages
  UNION ALL
  SELECT 'translations', id, key, locale_id, title, state::text, text_sha256, updated_at,
    last_edited_by_id, NULL FROM translations
  UNION ALL
  SELECT 'inserts', id, key, 'ja', title, state::text, text_sha256, updated_at,
    last_edited_by_id, edition_id FROM inserts`;

/** Texts whose current revision still needs a specialty that this person holds and may give. */
export async function waitingForReview(
  sql: Sql,
  reviewer: number,
  specialties: readonly string[],
): Promise<WaitingText[]> {
  const rows = await sql.rows(
    waitingSchema,
    `SELECT t.kind, t.id, t.key, t.locale, t.title, t.state, need AS specialty,
       r.created_at AS since, false AS mine
     FROM (${everyText}) AS t
     JOIN revisions r ON r.sha256 = t.text_sha256
     CROSS JOIN LATERAL unnest(r.required) AS need
     WHERE t.state IN ('in-review', 'expired') AND need = ANY ($2) AND NOT $1 = ANY (r.authors)
       AND (t.state = 'expired' OR NOT EXISTS (
         SELECT FROM reviews v WHERE v.revision = r.sha256 AND v.specialty = need
           AND v.verdict <> 'request-changes'))
     ORDER BY r.created_at, t.key LIMIT 500`,
    [reviewer, specialties],
  );
  return rows.map((row) => ({ ...row, reason: "review" }));
}

/** Texts of a kind in one of the states; `mine` marks those this person edited last. */
export async function textsInState(
  sql: Sql,
  kind: (typeof textKinds)[number],
  states: readonly string[],
  person: number,
  editions: readonly string[],
): Promise<z.infer<typeof waitingSchema>[]> {
  return await sql.rows(
    waitingSchema,
    `SELECT t.kind, t.id, t.key, t.locale, t.title, t.state, NULL AS specialty,
       t.updated_at AS since, coalesce(t.last_edited_by_id = $3, false) AS mine
     FROM (${everyText}) AS t
     WHERE t.kind = $1 AND t.state = ANY ($2) AND (t.edition IS NULL OR t.edition = ANY ($4))
     ORDER BY t.updated_at LIMIT 500`,
    [kind, states, person, editions],
  );
}

/** Approved messages that a locale of some edition still lacks. */
export async function untranslated(sql: Sql): Promise<WaitingText[]> {
  const rows = await sql.rows(
    waitingSchema,
    `SELECT 'messages' AS kind, m.id, m.key, l.id AS locale, m.title, m.state::text AS state,
       NULL AS specialty, m.updated_at AS since, false AS mine
     FROM messages m CROSS JOIN locales l
     WHERE l.id <> 'ja' AND m.state = 'approved'
       AND NOT EXISTS (
         SELECT FROM translations t WHERE t.message_id = m.id AND t.locale_id = l.id)
     ORDER BY m.key, l.id LIMIT 500`,
  );
  return rows.map((row) => ({ ...row, reason: "untranslated" }));
}
