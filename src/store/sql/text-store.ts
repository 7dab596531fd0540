import { z } from "zod";
import type { TextStore } from "../../actions/ports.ts";
import { textKinds } from "../../domain/review/facts.ts";
import { first, type Sql } from "./sql.ts";
import { approvedSourceOf, loadFacts, loadPeriods } from "./text-facts.ts";
import { loadText } from "./text-rows.ts";

/** Texts and their facts in Postgres, inside the caller's transaction. */
export function textStore(sql: Sql, now: () => Date): TextStore {
  return {
    lock: (kind, id) => loadText(sql, kind, id, true),
    load: (kind, id) => loadText(sql, kind, id, false),
    facts: (text, currentSha256, now) => loadFacts(sql, text, currentSha256, now),
    periods: () => loadPeriods(sql),
    async authors(kind, id) {
      const rows = await sql.rows(
        z.object({ author: z.number() }),
        `SELECT DISTINCT edited_by AS author FROM text_edits WHERE kind = $1 AND text_id = $2
         ORDER BY edited_by`,
        [kind, id],
      );
      return rows.map((row) => row.author);
    },
    async translationsOf(messageId) {
      const rows = await sql.rows(
        z.object({ id: z.number() }),
        "SELECT id FROM translations WHERE message_id = $1 ORDER BY id",
        [messageId],
      );
      return rows.map((row) => row.id);
    },
    expiredUnmarked: () =>
      sql.rows(
        z.object({ kind: z.enum(textKinds), id: z.number() }),
        `SELECT s.kind, s.text_id AS id FROM revision_standing s
         JOIN (
           SELECT 'messages' AS kind, text_sha256 FROM messages WHERE state = 'approved'
           UNION ALL
           SELECT 'translations', text_sha256 FROM translations WHERE state = 'approved'
           UNION ALL
           SELECT 'inserts', text_sha256 FROM inserts WHERE state = 'approved'
         ) AS t ON t.text_sha256 = s.sha256 AND t.kind = s.kind
         WHERE s.expires_at <= now()`,
      ),
    async canonicalOf(revision) {
      const row = await first(
        sql.rows(
          z.object({ canonical: z.string() }),
          "SELECT canonical FROM revisions WHERE sha256 = $1",
          [revision],
        ),
      );
      return row?.canonical ?? null;
    },
    approvedSource: (messageId, now) => approvedSourceOf(sql, messageId, now),
    insertRevision: (one) =>
      sql.run(
        `INSERT INTO revisions (sha256, kind, text_id, key, locale, canonical, authors, required,
           findings, rule_set, source_revision, created_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
        [
          one.sha256,
          one.kind,
          one.textId,
          one.key,
          one.locale,
          one.canonical,
          one.authors,
          one.required,
          JSON.stringify(one.findings),
          one.ruleSet,
          one.sourceRevision,
          one.createdBy,
          now(),
        ],
      ),
    insertReview: (one) =>
      sql.run(
        `INSERT INTO reviews (revision, specialty, verdict, comment, reviewer, rule_set, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [one.revision, one.specialty, one.verdict, one.comment, one.reviewer, one.ruleSet, now()],
      ),
    insertWaiver: (one) =>
      sql.run(
        `INSERT INTO waivers (kind, text_id, rule, major, sentence, severity, reason, note, waived_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [
          one.kind,
          one.textId,
          one.rule,
          one.major,
          one.sentence,
          one.severity,
          one.reason,
          one.note,
          one.waivedBy,
        ],
      ),
    insertConfirmation: (revision, sourceRevision, by) =>
      sql.run(
        `INSERT INTO confirmations (revision, source_revision, confirmed_by) VALUES ($1, $2, $3)`,
        [revision, sourceRevision, by],
      ),
    setState: (kind, id, state) =>
      sql.run(`UPDATE ${kind} SET state = $2 WHERE id = $1`, [id, state]),
    retire: (kind, id, at) =>
      // Whoever reads the text now and saves it later must not bring it back: the base has moved.
      sql.run(`UPDATE ${kind} SET retired_at = $2, updated_at = now() WHERE id = $1`, [id, at]),
  };
}
