import { z } from "zod";
import type { TextRow } from "../../actions/ports.ts";
import { textStates } from "../../domain/review/state.ts";
import type { TextKind } from "../../domain/review/facts.ts";
import { first, type Sql } from "./sql.ts";

const rowSchema = z.object({
  id: z.number(),
  key: z.string(),
  locale: z.string(),
  checks: z.enum(["ja", "en", "ja-easy"]).nullable(),
  phase: z.string(),
  slot_kind: z.enum(["day", "anniversary"]),
  day: z.coerce.number().nullable(),
  anniversary: z.coerce.number().nullable(),
  audience: z.string(),
  title: z.string(),
  body: z.unknown(),
  live_birth: z.boolean().nullable(),
  single_baby: z.boolean().nullable(),
  topics: z.array(z.string()),
  required: z.array(z.string()),
  message_id: z.number().nullable(),
  edition: z.string().nullable(),
  retired_at: z.coerce.date().nullable(),
  state: z.enum(textStates).nullable(),
});

const ownTopics = `
  coalesce((SELECT array_agg(r.topics_id::text ORDER BY r.topics_id) FROM messages_rels r
    WHERE r.parent_id = m.id AND r.path = 'topics'), '{}')`;

const slotColumns = `m.phase_id AS phase, m.slot_kind, m.day, m.anniversary, m.audience,
  m.assumes_live_birth AS live_birth, m.assumes_single_baby AS single_baby`;

const textColumns = "t.id, m.key, t.title, t.body, t.retired_at, t.state::text AS state";

const selects: Readonly<Record<TextKind, string>> = {
  messages: `SELECT ${textColumns}, ${slotColumns}, 'ja' AS locale, 'ja' AS checks,
      ${ownTopics} AS topics,
      coalesce((SELECT array_agg(DISTINCT s.specialties_id::text) FROM messages_rels r
        JOIN topics_rels s ON s.parent_id = r.topics_id AND s.path = 'specialties'
        WHERE r.parent_id = m.id AND r.path = 'topics'), '{}') AS required,
      NULL::int AS message_id, NULL AS edition
    FROM messages t JOIN messages m ON m.id = t.id WHERE t.id = $1`,
  translations: `SELECT ${textColumns}, ${slotColumns}, t.locale_id AS locale,
      l.checks::text AS checks, ${ownTopics} AS topics,
      coalesce((SELECT array_agg(s.specialties_id::text) FROM locales_rels s
        WHERE s.parent_id = l.id AND s.path = 'specialties'), '{}') AS required,
      t.message_id, NULL AS edition
    FROM translations t JOIN messages m ON m.id = t.message_id
    JOIN locales l ON l.id = t.locale_id WHERE t.id = $1`,
  inserts: `SELECT ${textColumns}, ${slotColumns}, 'ja' AS locale, 'ja' AS checks,
      '{}'::text[] AS topics, ARRAY['municipal'] AS required, NULL::int AS message_id,
      t.edition_id AS edition
    FROM inserts t JOIN inserts m ON m.id = t.id WHERE t.id = $1`,
};

/** One text with its place and requirements; `lock` holds its row until the transaction ends. */
export async function loadText(
  sql: Sql,
  kind: TextKind,
  id: number,
  lock: boolean,
): Promise<TextRow | null> {
  // The row is locked by itself first: a join could be evaluated again on an older snapshot.
  if (lock) await sql.run(`SELECT id FROM ${kind} WHERE id = $1 FOR NO KEY UPDATE`, [id]);
  const row = await first(sql.rows(rowSchema, selects[kind], [id]));
  if (row === null) return null;
  return {
    kind,
    id: row.id,
    key: row.key,
    locale: row.locale,
    checks: row.checks,
    phase: row.phase,
    slot:
      row.slot_kind === "day"
        ? { kind: "day", day: row.day ?? 0 }
        : { kind: "anniversary", anniversary: row.anniversary ?? 0 },
    audience: row.audience,
    title: row.title,
    body: row.body,
    flags: {
      assumesLiveBirth: row.live_birth ?? false,
      assumesSingleBaby: row.single_baby ?? false,
    },
    topics: row.topics,
    required: row.required.toSorted(),
    messageId: row.message_id,
    edition: row.edition,
    retired: row.retired_at !== null,
    state: row.state ?? "draft",
  };
}
