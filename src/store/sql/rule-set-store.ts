import { z } from "zod";
import type { RuleSetStore } from "../../actions/rule-sets/rule-set-store.ts";
import { textKinds } from "../../domain/review/facts.ts";
import { checkedApproved, checkedPlaces, currentTexts, savedTexts } from "./checked-texts.ts";
import { draftsOf, followBuiltIn } from "./rule-drafts.ts";
import { first, type Sql } from "./sql.ts";

const rowSchema = z.object({
  id: z.string(),
  version: z.string(),
  note: z.string(),
  createdBy: z.number(),
  createdByName: z.string(),
  createdAt: z.coerce.date(),
  activations: z.array(z.object({ by: z.string(), at: z.coerce.date() })),
});

const waiverSchema = z.object({
  kind: z.enum(textKinds),
  id: z.number(),
  rule: z.string(),
  major: z.number(),
  sentence: z.string(),
});

/** Rule sets in Postgres, inside the caller's transaction. */
export function ruleSetStore(sql: Sql): RuleSetStore {
  return {
    async activeId() {
      const row = await first(
        sql.rows(
          z.object({ id: z.string() }),
          "SELECT rule_set AS id FROM rule_set_activations ORDER BY seq DESC LIMIT 1",
        ),
      );
      return row?.id ?? null;
    },
    async canonical(id) {
      const row = await first(
        sql.rows(
          z.object({ canonical: z.string() }),
          "SELECT canonical FROM rule_sets WHERE id = $1",
          [id],
        ),
      );
      return row?.canonical ?? null;
    },
    newestFirst: () =>
      sql.rows(
        rowSchema,
        `SELECT s.id, s.version, s.note, s.created_by AS "createdBy", u.name AS "createdByName",
           s.created_at AS "createdAt", coalesce((
             SELECT jsonb_agg(jsonb_build_object('by', p.name, 'at', a.created_at) ORDER BY a.seq)
             FROM rule_set_activations a JOIN users p ON p.id = a.activated_by
             WHERE a.rule_set = s.id), '[]') AS activations
         FROM rule_sets s JOIN users u ON u.id = s.created_by
         ORDER BY s.created_at DESC, s.id`,
      ),
    insert: ({ id, canonical, version, note, by }) =>
      sql.run(
        `INSERT INTO rule_sets (id, canonical, version, note, created_by)
         VALUES ($1, $2, $3, $4, $5)`,
        [id, canonical, version, note, by],
      ),
    lockActivations: () => sql.run("SELECT pg_advisory_xact_lock(hashtext('kizuna-rule-sets'))"),
    insertActivation: (id, by) =>
      sql.run("INSERT INTO rule_set_activations (rule_set, activated_by) VALUES ($1, $2)", [
        id,
        by,
      ]),
    drafts: () => draftsOf(sql),
    async knowsBuiltIn() {
      const rows = await sql.rows(z.object({}), "SELECT FROM rules WHERE NOT edited LIMIT 1");
      return rows.length > 0;
    },
    followBuiltIn: (drafts) => followBuiltIn(sql, drafts),
    checkedPlaces: () => checkedPlaces(sql),
    currentTexts: () => currentTexts(sql),
    savedTexts: () => savedTexts(sql),
    approvedByOtherSets: (id) => checkedApproved(sql, id),
    async passedSets(revision) {
      const rows = await sql.rows(
        z.object({ id: z.string() }),
        `SELECT DISTINCT rule_set AS id FROM reviews
         WHERE revision = $1 AND verdict <> 'request-changes'`,
        [revision],
      );
      return rows.map((row) => row.id);
    },
    waivers: () =>
      sql.rows(waiverSchema, "SELECT kind, text_id AS id, rule, major, sentence FROM waivers"),
  };
}
