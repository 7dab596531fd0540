import { z } from "zod";
import type {
  CheckedPlace,
  CheckedText,
  SavedText,
} from "../../actions/rule-sets/rule-set-store.ts";
import { canonicalContent } from "../../domain/message/canonical-text.ts";
import { textKinds } from "../../domain/review/facts.ts";
import { textStates } from "../../domain/review/state.ts";
import { documentFromLexical } from "../../domain/text/lexical.ts";
import type { Sql } from "./sql.ts";

const placeSchema = z.object({
  kind: z.enum(textKinds),
  id: z.number(),
  key: z.string(),
  locale: z.string(),
  edition: z.string().nullable(),
  checks: z.enum(["ja", "en", "ja-easy"]),
  state: z.enum(textStates),
  sha256: z.string(),
  updatedAt: z.coerce.date(),
});

const currentSchema = placeSchema.extend({ title: z.string(), body: z.unknown() });
const savedSchema = placeSchema
  .pick({ kind: true, id: true, checks: true, sha256: true })
  .extend({ title: z.string(), body: z.unknown() });
const approvedSchema = placeSchema.extend({ canonical: z.string() });
const wordsSchema = z.object({ title: z.string(), text: z.string() });

/** Texts with the rules that check them; a locale without rules is left out. */
const everyText = `
  SELECT 'messages' AS kind, id, key, 'ja' AS locale, NULL AS edition, 'ja' AS checks,
    state::text AS state, text_sha256 AS sha256, updated_at AS "updatedAt", title, body
  FROM messages WHERE retired_at IS NULL
  UNION ALL
  SELECT 'translations', t.id, t.key, t.locale_id, NULL, l.checks::text, t.state::text,
    t.text_sha256, t.updated_at, t.title, t.body
  FROM translations t JOIN locales l ON l.id = t.locale_id
  WHERE t.retired_at IS NULL AND l.checks IS NOT NULL
  UNION ALL
  SELECT 'inserts', id, key, 'ja', edition_id, 'ja', state::text, text_sha256, updated_at, title, body
  FROM inserts WHERE retired_at IS NULL`;

/** Where every text stands that has rules, by key; retired ones are left out. */
export async function checkedPlaces(sql: Sql): Promise<CheckedPlace[]> {
  const place = placeSchema.pick({ kind: true, id: true, locale: true });
  return await sql.rows(
    place,
    `SELECT kind, id, locale FROM (${everyText}) AS t ORDER BY key, locale, kind, id`,
  );
}

/** Every text as it stands now, by key; retired ones are left out. */
export async function currentTexts(sql: Sql): Promise<CheckedText[]> {
  const rows = await sql.rows(currentSchema, `${everyText} ORDER BY 3, 4`);
  return rows.map(({ body, title, ...place }) => ({ ...place, ...wordsOf(title, body) }));
}

/** What was ever saved of any text: each wording once, whatever became of it since. */
export async function savedTexts(sql: Sql): Promise<SavedText[]> {
  const rows = await sql.rows(
    savedSchema,
    `SELECT DISTINCT ON (kind, id, sha256) kind, id, checks, sha256, title, body FROM (
       SELECT 'messages' AS kind, parent_id AS id, 'ja' AS checks, version_text_sha256 AS sha256,
         version_title AS title, version_body AS body
       FROM _messages_v
       UNION ALL
       SELECT 'translations', v.parent_id, l.checks::text, v.version_text_sha256, v.version_title,
         v.version_body
       FROM _translations_v v JOIN locales l ON l.id = v.version_locale_id
       WHERE l.checks IS NOT NULL
       UNION ALL
       SELECT 'inserts', parent_id, 'ja', version_text_sha256, version_title, version_body
       FROM _inserts_v
     ) AS saved WHERE id IS NOT NULL AND sha256 IS NOT NULL`,
  );
  return rows.map(({ body, ...place }) => ({ ...place, ...wordsOf(place.title, body) }));
}

/** Approved revisions of texts in use with an approval that another rule set than this one passed. */
export async function checkedApproved(sql: Sql, ruleSet: string): Promise<CheckedText[]> {
  const rows = await sql.rows(
    approvedSchema,
    `SELECT t.kind, t.id, t.key, t.locale, t.edition, t.checks, t.state, a.sha256, t."updatedAt",
       r.canonical
     FROM approved_revisions a
     JOIN revisions r ON r.sha256 = a.sha256
     JOIN (${everyText}) AS t ON t.kind = a.kind AND t.id = a.text_id
     WHERE EXISTS (SELECT FROM reviews v WHERE v.revision = a.sha256
       AND v.verdict <> 'request-changes' AND v.rule_set <> $1)
     ORDER BY t.key, t.locale`,
    [ruleSet],
  );
  return rows.map(({ canonical, ...place }) => ({
    ...place,
    ...wordsSchema.parse(JSON.parse(canonical)),
  }));
}

/** The words as a revision of them would say them. */
function wordsOf(title: string, body: unknown): { title: string; text: string } {
  const document = documentFromLexical(body);
  const place = { key: "", locale: "", audience: "", own: null };
  const { title: canonical, text } = canonicalContent({ ...place, title, body: document });
  return { title: canonical, text };
}
