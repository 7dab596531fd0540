import { createHash } from "node:crypto";
import { canonicalJson } from "../../../exports/pack/canonical.ts";
import { z } from "zod";
import type { AuditNote } from "../../actions/ports.ts";
import { first, type Sql } from "./sql.ts";

const genesis = "0".repeat(64);

const entrySchema = z.object({
  seq: z.number(),
  at: z.coerce.date(),
  actor: z.number().nullable(),
  action: z.string(),
  subject: z.string(),
  detail: z.record(z.string(), z.unknown()),
  previous: z.string(),
  sha256: z.string(),
});
type Entry = z.infer<typeof entrySchema>;

/** Appends an entry to the hash chain. Writers wait for each other until their transaction ends. */
export async function appendAudit(sql: Sql, note: AuditNote, at: Date): Promise<void> {
  await sql.run("SELECT pg_advisory_xact_lock(hashtext('kizuna-audit'))");
  const newest = await first(
    sql.rows(
      entrySchema.pick({ seq: true, sha256: true }),
      "SELECT seq, sha256 FROM audit_entries ORDER BY seq DESC LIMIT 1",
    ),
  );
  const entry = {
    seq: (newest?.seq ?? 0) + 1,
    at,
    actor: note.actor,
    action: note.action,
    subject: note.subject,
    detail: note.detail,
    previous: newest?.sha256 ?? genesis,
  };
  await sql.run(
    `INSERT INTO audit_entries (seq, at, actor, action, subject, detail, previous, sha256)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      entry.seq,
      entry.at,
      entry.actor,
      entry.action,
      entry.subject,
      JSON.stringify(entry.detail),
      entry.previous,
      entryHash(entry),
    ],
  );
}

/** The number of the first entry whose hash or link is wrong, or null for a whole chain. */
export async function firstBrokenAudit(
  sql: Sql,
): Promise<{ count: number; broken: number | null }> {
  const entries = await sql.rows(
    entrySchema,
    `SELECT seq, at, actor, action, subject, detail, previous, sha256
     FROM audit_entries ORDER BY seq`,
  );
  let previous = genesis;
  for (const [index, entry] of entries.entries()) {
    const whole =
      entry.seq === index + 1 && entry.previous === previous && entryHash(entry) === entry.sha256;
    if (!whole) return { count: entries.length, broken: entry.seq };
    previous = entry.sha256;
  }
  return { count: entries.length, broken: null };
}

function entryHash(entry: Omit<Entry, "sha256">): string {
  const { seq, at, actor, action, subject, detail, previous } = entry;
  const text = canonicalJson({
    seq,
    at: at.toISOString(),
    actor,
    action,
    subject,
    detail,
    previous,
  });
  return createHash("sha256").update(text).digest("hex");
}
