import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type pg from "pg";
import { publish } from "../../src/actions/publish.ts";
import { recall } from "../../src/actions/recall.ts";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import {
  approved,
  approvedInsert,
  submit,
  submitted,
  translated,
  write,
} from "../workflow/manuscript.ts";
import { refusedCode } from "./refused-code.ts";

let desk: TestDesk;
let draft: number;
let review: { id: number; revision: string };
let source: { id: number; revision: string };
let inEnglish: string;
const confirmation =
  "INSERT INTO confirmations (revision, source_revision, confirmed_by) VALUES ($1, $2, 1)";
beforeAll(async () => {
  desk = await openTestDesk();
  source = await approved(desk, 30);
  await approved(desk, 31);
  const translation = await translated(desk, source.id);
  inEnglish = await submit(desk, "translations", translation, "translator");
  await approvedInsert(desk, 40);
  const packs = await desk.actions();
  const publisher = await desk.actor("publisher");
  await publish(packs, publisher, "website");
  await recall(packs, publisher, {
    key: "maternity/031/everyone",
    severity: "stop",
    reason: "誤り",
    replacedBy: null,
  });
  draft = await write(desk, 50);
  review = await submitted(desk, 51);
  await desk.owner.query(
    `INSERT INTO waivers (kind, text_id, rule, major, sentence, severity, reason, waived_by)
     VALUES ('messages', $1, 'r', 1, '文。', 'warn', 'other', 1)`,
    [draft],
  );
  await desk.owner.query(confirmation, [inEnglish, source.revision]);
  await desk.owner.query(
    "INSERT INTO acks (delivery_key_id, edition, version, recall_seq) VALUES (1, 'website', 1, 0)",
  );
});
afterAll(async () => {
  await desk.close();
});

const facts = [
  "revisions",
  "reviews",
  "waivers",
  "confirmations",
  "text_edits",
  "recalls",
  "pack_lines",
  "pack_files",
  "packs",
  "audit_entries",
  "acks",
] as const;

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const codeOf = (pool: pg.Pool, sql: string, values: unknown[] = []) =>
  refusedCode(pool, [sql, values]);

const forbidden = "42501";

describe("facts are append-only", () => {
  it.each(facts)("%s take no UPDATE, DELETE or TRUNCATE, from the owner either", async (table) => {
    const { rows } = await desk.owner.query(`SELECT 1 FROM ${table} LIMIT 1`);
    expect(rows, "a row to try it on").toHaveLength(1);
    const column = { packs: "version", acks: "id", recalls: "seq", audit_entries: "seq" };
    const field = Object.entries(column).find(([name]) => name === table)?.[1] ?? "ctid";
    const update =
      field === "ctid"
        ? `UPDATE ${table} SET ${await firstColumn(table)} = ${await firstColumn(table)}`
        : `UPDATE ${table} SET ${field} = ${field}`;
    for (const sql of [update, `DELETE FROM ${table}`, `TRUNCATE ${table} CASCADE`]) {
      expect(await codeOf(desk.owner, sql), sql).toBe("KZ007");
      expect(await codeOf(desk.role, sql), sql).toBe(forbidden);
    }
  });

  async function firstColumn(table: string): Promise<string> {
    const { rows } = await desk.owner.query<{ column_name: string }>(
      "SELECT column_name FROM information_schema.columns WHERE table_name = $1 ORDER BY 1 LIMIT 1",
      [table],
    );
    return `"${rows[0]?.column_name ?? ""}"`;
  }

  it("the desk's role cannot take the guards away", async () => {
    for (const sql of [
      "ALTER TABLE revisions DISABLE TRIGGER ALL",
      "DROP TRIGGER append_only ON revisions",
      "DROP FUNCTION guard_pack() CASCADE",
      "CREATE OR REPLACE FUNCTION guard_pack() RETURNS trigger LANGUAGE sql AS 'SELECT 1'",
      "SET session_replication_role = replica",
      "CREATE TABLE mine (id int)",
      "DROP TABLE packs",
    ]) {
      expect(await codeOf(desk.role, sql), sql).toBe(forbidden);
    }
  });
});

describe("a text is its author's", () => {
  it("a submitted message is not deleted, and keeps its key", async () => {
    for (const pool of [desk.role, desk.owner]) {
      expect(await codeOf(pool, "DELETE FROM messages WHERE id = $1", [review.id])).toBe("KZ007");
      const move = "UPDATE messages SET key = 'x', text_sha256 = 'x' WHERE id = $1";
      expect(await codeOf(pool, move, [review.id])).toBe("KZ001");
    }
    expect(await codeOf(desk.role, "DELETE FROM messages WHERE id = $1", [draft])).toBe("done");
  });

  it.each([
    ["title", "'別の件名'"],
    ["body", `'{"root":{}}'`],
    ["audience", "'partner'"],
    ["assumes_live_birth", "true"],
  ])("the %s changes only together with the hash of the text", async (column, value) => {
    const change = `UPDATE messages SET ${column} = ${value} WHERE id = $1`;
    expect(await codeOf(desk.role, change, [draft])).toBe("KZ001");
  });

  it("a change is written down in somebody's name, and nobody's is refused", async () => {
    const change = "UPDATE messages SET text_sha256 = 'x', last_edited_by_id = NULL WHERE id = $1";
    expect(await codeOf(desk.role, change, [draft])).toBe("KZ001");
  });

  it("a revision names every author of its text", async () => {
    const canonical = JSON.stringify({ key: "maternity/050/everyone", locale: "ja" });
    const insert = `INSERT INTO revisions (sha256, kind, text_id, key, locale, canonical, authors,
      required, rule_set, created_by)
      VALUES ($1, 'messages', $2, $3, 'ja', $4, $5, '{obstetrics}', 'r', 1)`;
    const row = (hash: string, key: string, authors: number[]) => [
      hash,
      draft,
      key,
      canonical,
      authors,
    ];
    const { id } = await desk.actor("editor");
    const right = sha256(canonical);
    const key = "maternity/050/everyone";
    for (const pool of [desk.role, desk.owner]) {
      expect(await codeOf(pool, insert, row(right, key, [id]))).toBe("done");
      expect(await codeOf(pool, insert, row(right, key, [id + 1]))).toBe("KZ002");
      expect(await codeOf(pool, insert, row(right, key, []))).toBe("KZ002");
      expect(await codeOf(pool, insert, row(sha256("other"), key, [id]))).toBe("23514");
      expect(await codeOf(pool, insert, row(right, "maternity/049/everyone", [id]))).toBe("KZ001");
    }
  });
});

describe("a review is somebody's who may", () => {
  const insert = `INSERT INTO reviews (revision, specialty, verdict, reviewer, rule_set, created_at)
    VALUES ($1, $2, 'approve', $3, 'r', clock_timestamp() + $4::interval)`;
  const attempt = async (account: string, specialty: string, later = "0") => {
    const { id } = await desk.actor(account);
    const values = [review.revision, specialty, id, later];
    const codes = [
      await codeOf(desk.role, insert, values),
      await codeOf(desk.owner, insert, values),
    ];
    expect(codes[0]).toBe(codes[1]);
    return codes[0];
  };

  it("the holder of a required specialty who wrote nothing", async () => {
    expect(await attempt("obstetrician", "obstetrics")).toBe("done");
  });

  it("never an author, even one who holds the specialty", async () => {
    const { id } = await desk.actor("editor");
    await desk.owner.query(
      `INSERT INTO users_specialties (_order, _parent_id, id, specialty_id, held_from)
       VALUES (1, $1, 'given', 'obstetrics', '2020-01-01')`,
      [id],
    );
    expect(await attempt("editor", "obstetrics")).toBe("KZ002");
  });

  it("never somebody who does not hold it", async () => {
    expect(await attempt("paediatrician", "obstetrics")).toBe("KZ002");
    expect(await attempt("admin", "obstetrics")).toBe("KZ002");
  });

  it("never for a specialty that is not required", async () => {
    expect(await attempt("paediatrician", "paediatrics")).toBe("KZ003");
  });

  it("never dated ahead, nor before its revision", async () => {
    expect(await attempt("obstetrician", "obstetrics", "1 hour")).toBe("KZ003");
    expect(await attempt("obstetrician", "obstetrics", "-1 hour")).toBe("KZ003");
  });
});

describe("recalls and the audit are chains", () => {
  it("a recall follows the newest without a gap", async () => {
    const insert = `INSERT INTO recalls (seq, id, key, revisions, message_sha256, severity, reason,
      recalled_by) VALUES ($1, 'x', 'k', '{}', '{}', 'stop', 'r', 1)`;
    expect(await codeOf(desk.role, insert, [1])).not.toBe("done");
    expect(await codeOf(desk.role, insert, [3])).toBe("KZ008");
    expect(await codeOf(desk.role, insert, [2])).toBe("done");
  });

  it("an audit entry follows the one before and names its hash", async () => {
    const { rows } = await desk.owner.query<{ seq: number; sha256: string }>(
      "SELECT seq, sha256 FROM audit_entries ORDER BY seq DESC LIMIT 1",
    );
    const last = rows[0] ?? { seq: 0, sha256: "" };
    const insert = `INSERT INTO audit_entries (seq, at, action, subject, detail, previous, sha256)
      VALUES ($1, now(), 'a', 's', '{}', $2, 'x')`;
    expect(await codeOf(desk.role, insert, [last.seq + 1, last.sha256])).toBe("done");
    expect(await codeOf(desk.role, insert, [last.seq + 2, last.sha256])).toBe("KZ007");
    expect(await codeOf(desk.role, insert, [last.seq + 1, "0".repeat(64)])).toBe("KZ007");
    expect(await codeOf(desk.role, insert, [1, "0".repeat(64)])).toBe("KZ007");
  });
});
