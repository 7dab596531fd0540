import type { Drafts } from "../../actions/rule-sets/rule-set-store.ts";
import { ruleFormSchema, wordSetFormSchema } from "../../domain/language/rule-set/rule-form.ts";
import type { Sql } from "./sql.ts";

/** The working copies as the panel keeps them. */
export async function draftsOf(sql: Sql): Promise<Drafts> {
  const rules = await sql.rows(
    ruleFormSchema,
    `SELECT r.id, r.language, r.category, r.severity, r.scope, r.major, r.match, r.unless,
       r.unless_near AS "unlessNear", r.reason_ja AS "reasonJa", r.reason_en AS "reasonEn",
       r.suggestions, r.source, r.bad, r.good, r.retired,
       coalesce((SELECT jsonb_agg(to_jsonb(e) ORDER BY e._order) FROM rules_relations e
         WHERE e._parent_id = r.id), '[]') AS relations
     FROM rules r ORDER BY r.id`,
  );
  const words = await sql.rows(
    wordSetFormSchema,
    "SELECT language, name, words FROM word_sets ORDER BY language, name",
  );
  return { rules, words };
}

/** Rewrites the working copies that nobody has edited; those of others stay as they are. */
export async function followBuiltIn(sql: Sql, { rules, words }: Drafts): Promise<void> {
  // Two desks, or a desk and a page, may come first at once.
  await sql.run("SELECT pg_advisory_xact_lock(hashtext('kizuna-rules'))");
  await sql.run(
    `INSERT INTO rules (id, language, category, severity, scope, major, match, unless, unless_near,
       reason_ja, reason_en, suggestions, source, bad, good, retired, edited)
     SELECT d.id, d.language::enum_rules_language, d.category::enum_rules_category,
       d.severity::enum_rules_severity, d.scope::enum_rules_scope, d.major, d.match, d.unless,
       d."unlessNear", d."reasonJa", d."reasonEn", d.suggestions, d.source, d.bad, d.good, false, false
     FROM jsonb_to_recordset($1::jsonb) AS d (id text, language text, category text, severity text,
       scope text, major numeric, match text, unless text, "unlessNear" text, "reasonJa" text,
       "reasonEn" text, suggestions text, source text, bad text, good text)
     ON CONFLICT (id) DO UPDATE SET category = excluded.category, severity = excluded.severity,
       scope = excluded.scope, major = excluded.major, match = excluded.match,
       unless = excluded.unless, unless_near = excluded.unless_near,
       reason_ja = excluded.reason_ja, reason_en = excluded.reason_en,
       suggestions = excluded.suggestions, source = excluded.source, bad = excluded.bad,
       good = excluded.good
     WHERE NOT rules.edited`,
    [JSON.stringify(rules)],
  );
  const ids = rules.map((rule) => rule.id);
  await sql.run(
    `DELETE FROM rules r WHERE NOT r.edited
       AND NOT EXISTS (SELECT FROM jsonb_array_elements_text($1::jsonb) AS id WHERE id = r.id)`,
    [JSON.stringify(ids)],
  );
  await sql.run(
    `DELETE FROM rules_relations e USING rules r WHERE r.id = e._parent_id AND NOT r.edited`,
  );
  const relations = rules.flatMap(({ id, relations: own }) =>
    (own ?? []).map((relation, index) => ({ ...relation, rule: id, index: index + 1 })),
  );
  await sql.run(
    `INSERT INTO rules_relations (_order, _parent_id, id, agent, task, does, within, before, carry)
     SELECT d.index, d.rule, d.rule || '-' || d.index, d.agent, d.task, d.does, d.within, d.before,
       d.carry
     FROM jsonb_to_recordset($1::jsonb) AS d (index integer, rule text, agent text, task text,
       does text, within numeric, before boolean, carry boolean)
     JOIN rules r ON r.id = d.rule AND NOT r.edited`,
    [JSON.stringify(relations)],
  );
  await followBuiltInWords(sql, words);
}

/** Removes the working copies that nobody has edited: every desk has them when it starts. */
export async function forgetBuiltIn(sql: Sql): Promise<void> {
  await sql.run("DELETE FROM rules WHERE NOT edited");
  await sql.run("DELETE FROM word_sets WHERE NOT edited");
}

async function followBuiltInWords(sql: Sql, words: Drafts["words"]): Promise<void> {
  await sql.run(
    `INSERT INTO word_sets (language, name, words, edited)
     SELECT d.language::enum_word_sets_language, d.name, d.words, false
     FROM jsonb_to_recordset($1::jsonb) AS d (language text, name text, words text)
     ON CONFLICT (language, name) DO UPDATE SET words = excluded.words WHERE NOT word_sets.edited`,
    [JSON.stringify(words)],
  );
}
