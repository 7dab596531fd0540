import type pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { approvedRevision, standingOf } from "../../src/domain/review/approval.ts";
import type { ApprovalPeriods, TextFacts, TextKind } from "../../src/domain/review/facts.ts";
import { publishableRevision } from "../../src/domain/review/state.ts";
import { sqlOf, type Sql } from "../../src/store/sql/sql.ts";
import { textStore } from "../../src/store/sql/text-store.ts";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { playHistories } from "./random-histories.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await playHistories(desk);
});
afterAll(async () => {
  await desk.close();
});

interface Judged {
  kind: TextKind;
  id: number;
  facts: TextFacts;
}

const textSchema = z.object({ id: z.number(), current: z.string() });
const namedSchema = z.object({ kind: z.string(), id: z.number(), sha256: z.string() });
const standingSchema = z.object({
  sha256: z.string(),
  everApproved: z.boolean(),
  sentBack: z.boolean(),
  expiresAt: z.date().nullable(),
});

/** Every text with its facts, the clock of the transaction, and the periods. */
async function judged(sql: Sql): Promise<{ now: Date; periods: ApprovalPeriods; texts: Judged[] }> {
  const [clock] = await sql.rows(z.object({ now: z.date() }), "SELECT now() AS now");
  const now = clock?.now ?? new Date(0);
  const store = textStore(sql, () => now);
  const texts: Judged[] = [];
  for (const kind of ["messages", "translations"] as const) {
    const rows = await sql.rows(textSchema, `SELECT id, text_sha256 AS current FROM ${kind}`);
    for (const { id, current } of rows) {
      const text = await store.load(kind, id);
      if (text === null) throw new TypeError(`${kind} ${String(id)} is gone`);
      texts.push({ kind, id, facts: await store.facts(text, current, now) });
    }
  }
  return { now, periods: await store.periods(), texts };
}

async function inZone<T>(zone: string, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client: pg.PoolClient = await desk.role.connect();
  try {
    await client.query("BEGIN");
    await client.query(`SET LOCAL timezone = '${zone}'`);
    return await work(sqlOf(client));
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}

describe.each(["UTC", "Asia/Tokyo", "America/New_York"])(
  "the database sees what the domain sees, in %s",
  (zone) => {
    it.each([
      ["approved_revisions", approvedRevision],
      ["publishable_revisions", publishableRevision],
    ] as const)("%s", async (view, rule) => {
      await inZone(zone, async (sql) => {
        const { now, periods, texts } = await judged(sql);
        const rows = await sql.rows(namedSchema, `SELECT kind, text_id AS id, sha256 FROM ${view}`);
        const seen = new Map(rows.map((row) => [`${row.kind}/${String(row.id)}`, row.sha256]));
        let found = 0;
        for (const { kind, id, facts } of texts) {
          const expected = rule(facts, periods, now)?.sha256 ?? null;
          expect(seen.get(`${kind}/${String(id)}`) ?? null, `${kind} ${String(id)}`).toBe(expected);
          if (expected !== null) found += 1;
        }
        expect(seen.size).toBe(found);
        expect(found).toBeGreaterThan(20);
        expect(found).toBeLessThan(texts.length - 20);
      });
    });

    it("revision_standing", async () => {
      await inZone(zone, async (sql) => {
        const { now, periods, texts } = await judged(sql);
        const rows = await sql.rows(
          standingSchema,
          `SELECT sha256, ever_approved AS "everApproved", sent_back AS "sentBack",
             expires_at AS "expiresAt" FROM revision_standing`,
        );
        const seen = new Map(rows.map((row) => [row.sha256, row]));
        for (const { facts } of texts) {
          for (const revision of facts.revisions) {
            const { verdict, everApproved, required } = standingOf(
              revision,
              facts.reviews,
              periods,
              now,
            );
            const sentBack = verdict === "changes-requested";
            const row = seen.get(revision.sha256);
            expect(row).toMatchObject({ everApproved, sentBack });
            if (!everApproved || sentBack) continue;
            const expiries = required.map((one) => one.expiresAt?.getTime() ?? 0);
            expect(row?.expiresAt?.getTime()).toBe(Math.min(...expiries));
          }
        }
      });
    });
  },
);
