import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { publish } from "../../src/actions/publish.ts";
import { firstBrokenAudit } from "../../src/store/sql/audit-store.ts";
import { sqlOf } from "../../src/store/sql/sql.ts";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { act, approveAs, approved, submit, translated } from "../workflow/manuscript.ts";

let desk: TestDesk;
let source: { id: number; revision: string };
beforeAll(async () => {
  desk = await openTestDesk();
  source = await approved(desk, 30);
  const translation = await translated(desk, source.id);
  const revision = await submit(desk, "translations", translation, "translator");
  await approveAs(
    desk,
    "translator2",
    "translation",
    { id: translation, revision },
    "translations",
  );
  await publish(await desk.actions(), await desk.actor("publisher"), "website");
  const recall = { key: "maternity/030/everyone", reason: "誤り" };
  await act(desk, "publisher", "recalls", recall);
  await act(desk, "editor", `messages/${String(source.id)}/retire`);
});
afterAll(async () => {
  await desk.close();
});

/** What the check of the chain says after somebody with the owner's rights took the guards away. */
async function brokenAfter(...tampering: string[]): Promise<number | null> {
  const client = await desk.owner.connect();
  try {
    await client.query("BEGIN");
    await client.query("ALTER TABLE audit_entries DISABLE TRIGGER ALL");
    for (const sql of tampering) await client.query(sql);
    return (await firstBrokenAudit(sqlOf(client))).broken;
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}

describe("the audit", () => {
  it("names who did what to which text, in order", async () => {
    const { rows } = await desk.owner.query(
      `SELECT a.action, a.subject, split_part(u.email, '@', 1) AS who
       FROM audit_entries a JOIN users u ON u.id = a.actor ORDER BY a.seq`,
    );
    const message = `messages/${String(source.id)}`;
    expect(rows).toEqual([
      { action: "submit", subject: message, who: "editor" },
      { action: "review", subject: message, who: "obstetrician" },
      { action: "submit", subject: "translations/1", who: "translator" },
      { action: "review", subject: "translations/1", who: "translator2" },
      { action: "publish", subject: "editions/website", who: "publisher" },
      { action: "recall", subject: "maternity/030/everyone", who: "publisher" },
      { action: "publish", subject: "editions/website", who: "publisher" },
      { action: "retire", subject: message, who: "editor" },
    ]);
  });

  it("is whole as it stands", async () => {
    expect(await firstBrokenAudit(sqlOf(desk.role))).toEqual({ count: 8, broken: null });
  });

  it.each([
    ["the actor", "actor = actor + 1"],
    ["the act", "action = 'waive'"],
    ["the subject", "subject = subject || ' '"],
    ["the time", "at = at + interval '1 millisecond'"],
    ["a detail", "detail = detail || '{\"x\": 1}'"],
    ["the link to the entry before", "previous = repeat('0', 64)"],
    ["the hash", "sha256 = repeat('0', 64)"],
  ])("shows that %s of an entry was changed", async (_, change) => {
    expect(await brokenAfter(`UPDATE audit_entries SET ${change} WHERE seq = 3`)).toBe(3);
  });

  it("shows a missing entry, even when the rest was numbered again", async () => {
    const remove = "DELETE FROM audit_entries WHERE seq = 3";
    expect(await brokenAfter(remove)).toBe(4);
    const renumber = [4, 5, 6, 7, 8].map(
      (seq) => `UPDATE audit_entries SET seq = ${String(seq - 1)} WHERE seq = ${String(seq)}`,
    );
    expect(await brokenAfter(remove, ...renumber)).toBe(3);
    expect(await brokenAfter("DELETE FROM audit_entries WHERE seq = 1")).toBe(2);
  });

  it("shows two entries that changed places", async () => {
    const swap = [
      "UPDATE audit_entries SET seq = 100 WHERE seq = 3",
      "UPDATE audit_entries SET seq = 3 WHERE seq = 4",
      "UPDATE audit_entries SET seq = 4 WHERE seq = 100",
    ];
    expect(await brokenAfter(...swap)).toBe(3);
  });

  it("stays one chain when many act at once", async () => {
    const { rows } = await desk.owner.query("SELECT 1 FROM audit_entries");
    const days = [40, 41, 42, 43, 44, 45];
    await Promise.all(days.map((day) => approved(desk, day)));
    expect(await firstBrokenAudit(sqlOf(desk.role))).toEqual({
      count: rows.length + 2 * days.length,
      broken: null,
    });
  });
});
