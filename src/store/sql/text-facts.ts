import { z } from "zod";
import { publishableRevision } from "../../domain/review/state.ts";
import {
  verdicts,
  type ApprovalPeriods,
  type TextFacts,
  type TextKind,
} from "../../domain/review/facts.ts";
import { defaultPeriods } from "../../domain/review/facts.ts";
import type { TextRow } from "../../actions/ports.ts";
import { first, type Sql } from "./sql.ts";

const revisionSchema = z.object({
  sha256: z.string(),
  createdAt: z.coerce.date(),
  authors: z.array(z.number()),
  required: z.array(z.string()),
  findings: z.array(
    z.object({
      rule: z.string(),
      major: z.number(),
      sentence: z.string(),
      severity: z.enum(["error", "warn", "info"]),
    }),
  ),
  sourceRevision: z.string().nullable(),
  recalled: z.boolean(),
});

const reviewSchema = z.object({
  revision: z.string(),
  specialty: z.string(),
  verdict: z.enum(verdicts),
  reviewer: z.number(),
  reviewerName: z.string(),
  comment: z.string(),
  createdAt: z.coerce.date(),
});

const waiverSchema = z.object({ rule: z.string(), major: z.number(), sentence: z.string() });

const confirmationSchema = z.object({ revision: z.string(), sourceRevision: z.string() });

/** Everything known about one text, oldest first. */
export async function loadFacts(
  sql: Sql,
  text: TextRow,
  currentSha256: string,
  now: Date,
): Promise<TextFacts> {
  const own = await history(sql, text.kind, text.id);
  return {
    ...own,
    currentSha256,
    retired: text.retired,
    isTranslation: text.kind === "translations",
    approvedSource:
      text.messageId === null ? null : await approvedSourceOf(sql, text.messageId, now),
  };
}

/** How long approvals hold, by specialty, as the specialties say. */
export async function loadPeriods(sql: Sql): Promise<ApprovalPeriods> {
  const rows = await sql.rows(
    z.object({ id: z.string(), months: z.coerce.number() }),
    "SELECT id, coalesce(approval_months, 12) AS months FROM specialties",
  );
  return { ...defaultPeriods, months: Object.fromEntries(rows.map((row) => [row.id, row.months])) };
}

type History = Pick<TextFacts, "revisions" | "reviews" | "waivers" | "confirmations">;

async function history(sql: Sql, kind: TextKind, id: number): Promise<History> {
  const owner = [kind, id];
  const revisions = await sql.rows(
    revisionSchema,
    `SELECT sha256, created_at AS "createdAt", authors, required, findings,
       source_revision AS "sourceRevision",
       EXISTS (SELECT FROM recalls c WHERE r.sha256 = ANY (c.revisions)) AS recalled
     FROM revisions r WHERE kind = $1 AND text_id = $2 ORDER BY seq`,
    owner,
  );
  const reviews = await sql.rows(
    reviewSchema,
    `SELECT v.revision, v.specialty, v.verdict, v.reviewer, u.name AS "reviewerName", v.comment,
       v.created_at AS "createdAt"
     FROM reviews v JOIN revisions r ON r.sha256 = v.revision JOIN users u ON u.id = v.reviewer
     WHERE r.kind = $1 AND r.text_id = $2 ORDER BY v.id`,
    owner,
  );
  const waivers = await sql.rows(
    waiverSchema,
    "SELECT rule, major, sentence FROM waivers WHERE kind = $1 AND text_id = $2 ORDER BY id",
    owner,
  );
  const confirmations = await sql.rows(
    confirmationSchema,
    `SELECT c.revision, c.source_revision AS "sourceRevision" FROM confirmations c
     JOIN revisions r ON r.sha256 = c.revision
     WHERE r.kind = $1 AND r.text_id = $2 ORDER BY c.id`,
    owner,
  );
  return { revisions, reviews, waivers, confirmations };
}

/** The source's revision that packs use: none while it is retired or recalled. */
export async function approvedSourceOf(
  sql: Sql,
  messageId: number,
  now: Date,
): Promise<string | null> {
  const source = await first(
    sql.rows(
      z.object({ currentSha256: z.string().nullable(), retired: z.boolean() }),
      `SELECT text_sha256 AS "currentSha256", retired_at IS NOT NULL AS retired
       FROM messages WHERE id = $1`,
      [messageId],
    ),
  );
  const facts = {
    ...(await history(sql, "messages", messageId)),
    currentSha256: source?.currentSha256 ?? "",
    retired: source?.retired ?? true,
    isTranslation: false,
    approvedSource: null,
  };
  return publishableRevision(facts, await loadPeriods(sql), now)?.sha256 ?? null;
}
