import { z } from "zod";
import type { ReferenceStore } from "../../actions/ports.ts";
import { first, type Sql } from "./sql.ts";

const phaseSchema = z.object({
  slug: z.string(),
  anchor: z.enum(["due", "birth"]),
  firstDay: z.coerce.number(),
  lastDay: z.coerce.number(),
  cadence: z.array(z.object({ from: z.number(), every: z.number() })),
  anniversaries: z.array(z.number()),
});

const phaseSelect = `SELECT p.id AS slug, p.anchor::text AS anchor, p.first_day AS "firstDay",
  p.last_day AS "lastDay",
  coalesce((SELECT jsonb_agg(jsonb_build_object('from', c."from", 'every', c.every) ORDER BY c._order)
    FROM phases_cadence c WHERE c._parent_id = p.id), '[]') AS cadence,
  coalesce((SELECT jsonb_agg(n.number ORDER BY n."order") FROM phases_numbers n
    WHERE n.parent_id = p.id AND n.path = 'anniversaries'), '[]') AS anniversaries
  FROM phases p`;

/** By the source's key of today: a draft's key moves with its source before the translation knows. */
const translationAt = `SELECT t.id FROM translations t JOIN messages m ON m.id = t.message_id
  WHERE m.key = $1 AND t.locale_id = $2`;

/** Phases and the places of messages, as saved in the panel. */
export function referenceStore(sql: Sql): ReferenceStore {
  return {
    phase: (slug) => first(sql.rows(phaseSchema, `${phaseSelect} WHERE p.id = $1`, [slug])),
    phases: () => sql.rows(phaseSchema, `${phaseSelect} ORDER BY p.id`),
    async hasLocale(locale) {
      const id = z.object({ id: z.string() });
      return (await sql.rows(id, "SELECT id FROM locales WHERE id = $1", [locale])).length > 0;
    },
    async checks(locale) {
      const row = await first(
        sql.rows(
          z.object({ checks: z.enum(["ja", "en", "ja-easy"]).nullable() }),
          "SELECT checks::text AS checks FROM locales WHERE id = $1",
          [locale],
        ),
      );
      return row?.checks ?? null;
    },
    async textAt(kind, key, locale) {
      const [text, values] =
        kind === "translations"
          ? [translationAt, [key, locale]]
          : [`SELECT id FROM ${kind} WHERE key = $1`, [key]];
      const row = await first(sql.rows(z.object({ id: z.number() }), text, values));
      return row?.id ?? null;
    },
    messagePlace: (id) =>
      first(
        sql.rows(
          z.object({ key: z.string(), audience: z.string() }),
          "SELECT key, audience::text AS audience FROM messages WHERE id = $1",
          [id],
        ),
      ),
  };
}
