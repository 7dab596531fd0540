import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { approved, cleanText, manuscript, statusOf, submitted, write } from "./manuscript.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(async () => {
  await desk.close();
});

const saved = z.object({ doc: z.object({ id: z.number() }) });

/** The row as it stands, whatever the API says about it. */
async function rowOf(id: number): Promise<Record<string, unknown>> {
  const { rows } = await desk.owner.query<Record<string, unknown>>(
    "SELECT * FROM messages WHERE id = $1",
    [id],
  );
  return rows[0] ?? {};
}

describe("derived fields are nobody's to set", () => {
  it.each([
    ["state", "approved", 30],
    ["key", "maternity/999/everyone", 31],
    ["textSha256", "0".repeat(64), 32],
    ["retiredAt", "2026-01-01T00:00:00.000Z", 33],
    ["approvedRevision", "0".repeat(64), 34],
    ["revision", "0".repeat(64), 35],
    ["required", [], 36],
    ["reviews", [{ verdict: "approve" }], 37],
    ["waivers", [], 38],
    ["authors", [], 39],
    ["_status", "published", 40],
  ])("PATCH of %s is refused and changes nothing", async (field, value, day) => {
    const { id } = await submitted(desk, day);
    const before = await rowOf(id);
    const editor = await desk.as("editor");
    const answer = await editor.patch(`/api/messages/${String(id)}`, { [field]: value });
    expect(answer).toMatchObject({ status: 403, body: { code: "derived-field", field } });
    expect(answer.type).toBe("application/problem+json");
    expect(await rowOf(id)).toEqual(before);
  });

  it("an edit stands in its editor's name, whatever name was sent", async () => {
    const id = await write(desk, 50);
    const editor = await desk.as("editor");
    const other = await desk.actor("editor2");
    const text = `${cleanText}ゆっくりどうぞ。`;
    await editor.patch(`/api/messages/${String(id)}`, { text, lastEditedBy: other.id });
    const me = await desk.actor("editor");
    expect(await rowOf(id)).toMatchObject({ last_edited_by_id: me.id });
  });

  it("when a text was written and saved is told by the clock", async () => {
    const moments = { createdAt: "2000-01-01T00:00:00Z", updatedAt: "2099-01-01T00:00:00Z" };
    const start = Date.now() - 1_000;
    const id = await write(desk, 52, { ...moments, id: 9_999 });
    const editor = await desk.as("editor");
    await editor.patch(`/api/messages/${String(id)}`, { title: "件名", createdAt: "2000-01-01" });
    expect(id).not.toBe(9_999);
    const { rows } = await desk.owner.query<{ created_at: Date; updated_at: Date }>(
      "SELECT created_at, updated_at FROM messages WHERE id = $1",
      [id],
    );
    for (const moment of [rows[0]?.created_at, rows[0]?.updated_at]) {
      expect(moment?.getTime()).toBeGreaterThan(start);
      expect(moment?.getTime()).toBeLessThanOrEqual(Date.now());
    }
  });

  it("a message is not created approved", async () => {
    const editor = await desk.as("editor");
    for (const [field, value] of [
      ["state", "approved"],
      ["key", "maternity/001/everyone"],
      ["retiredAt", "2026-01-01T00:00:00.000Z"],
      ["_status", "published"],
    ] as const) {
      const answer = await editor.post("/api/messages", manuscript(51, { [field]: value }));
      expect(answer, field).toMatchObject({ status: 403, body: { code: "derived-field" } });
    }
    const form = new FormData();
    form.set("_payload", JSON.stringify(manuscript(51, { state: "approved", key: "x" })));
    const answer = await editor.send("POST", "/api/messages", { body: form });
    expect(answer.status).toBe(201);
    const { id } = saved.parse(answer.body).doc;
    expect(await statusOf(desk, id)).toMatchObject({
      state: "draft",
      key: "maternity/051/everyone",
    });
    expect(await rowOf(id)).toMatchObject({ state: "draft", key: "maternity/051/everyone" });
  });
});

describe("bulk operations keep the rules of single ones", () => {
  it("a bulk PATCH sets no derived field", async () => {
    const { id } = await submitted(desk, 60);
    const before = await rowOf(id);
    const editor = await desk.as("editor");
    const where = `where[id][equals]=${String(id)}`;
    const answer = await editor.patch(`/api/messages?${where}`, { state: "approved" });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await rowOf(id)).toEqual(before);
  });

  it("a bulk PATCH overwrites no words that its sender has not seen", async () => {
    const id = await write(desk, 61);
    const before = await rowOf(id);
    const editor = await desk.as("editor2");
    const where = `where[id][equals]=${String(id)}`;
    const answer = await editor.patch(`/api/messages?${where}`, { title: "別の件名" });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await rowOf(id)).toEqual(before);
  });

  it.each(["expert", "translator", "publisher", "staff", "admin", null])(
    "a bulk PATCH and DELETE by %s reach nothing",
    async (who) => {
      const account = who === "expert" ? "obstetrician" : who;
      const caller = await desk.as(account);
      const count = "SELECT count(*)::int AS n FROM messages WHERE title = 'からだの変化'";
      const { rows: before } = await desk.owner.query(count);
      const where = "where[id][exists]=true";
      const changed = await caller.patch(`/api/messages?${where}`, { title: "別の件名" });
      const deleted = await caller.delete(`/api/messages?${where}`);
      expect([401, 403]).toContain(changed.status);
      expect([401, 403]).toContain(deleted.status);
      expect((await desk.owner.query(count)).rows).toEqual(before);
    },
  );
});

describe("a text that was ever submitted stays", () => {
  it("DELETE is refused, one by one and in bulk", async () => {
    const { id } = await submitted(desk, 70);
    const before = await rowOf(id);
    const editor = await desk.as("editor");
    const one = await editor.delete(`/api/messages/${String(id)}`);
    expect(one).toMatchObject({ status: 409, body: { code: "has-history" } });
    const bulk = await editor.delete(`/api/messages?where[id][equals]=${String(id)}`);
    expect(bulk.status).toBeGreaterThanOrEqual(400);
    expect(await rowOf(id)).toEqual(before);
  });

  it("its place in the sequence is stable for ever", async () => {
    const { id } = await approved(desk, 71);
    const before = await rowOf(id);
    const editor = await desk.as("editor");
    for (const change of [{ day: 72 }, { audience: "partner" }, { phase: "childcare" }]) {
      const answer = await editor.patch(`/api/messages/${String(id)}`, change);
      expect(answer).toMatchObject({ status: 409, body: { guard: "KZ001" } });
    }
    expect(await rowOf(id)).toEqual(before);
  });

  it("a draft that was never submitted may be moved and deleted", async () => {
    const id = await write(desk, 73);
    const editor = await desk.as("editor");
    expect((await editor.patch(`/api/messages/${String(id)}`, { day: 74 })).status).toBe(200);
    expect((await statusOf(desk, id)).key).toBe("maternity/074/everyone");
    expect((await editor.delete(`/api/messages/${String(id)}`)).status).toBe(200);
  });
});
