import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { act, approved, cleanText, manuscript, statusOf, submitted, write } from "./manuscript.ts";

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
    ["state", "approved"],
    ["key", "maternity/999/everyone"],
    ["textSha256", "0".repeat(64)],
    ["retiredAt", "2026-01-01T00:00:00.000Z"],
  ])("PATCH of %s is refused and changes nothing", async (field, value) => {
    const { id } = await submitted(desk, 30 + field.length);
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

  it("a message is not created approved", async () => {
    const editor = await desk.as("editor");
    for (const [field, value] of [
      ["state", "approved"],
      ["key", "maternity/001/everyone"],
      ["retiredAt", "2026-01-01T00:00:00.000Z"],
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
    expect(one).toMatchObject({ status: 409, body: { code: "database-refused", guard: "KZ007" } });
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

describe("Payload's further routes lead nowhere", () => {
  it("there is no GraphQL", async () => {
    const admin = await desk.as("admin");
    for (const route of ["/api/graphql", "/api/graphql-playground"]) {
      expect((await admin.post(route, { query: "{ Messages { docs { id } } }" })).status).toBe(404);
      expect((await admin.get(`${route}?query={__typename}`)).status).toBe(404);
    }
  });

  it("an earlier version is not restored over the text", async () => {
    const id = await write(desk, 80);
    const editor = await desk.as("editor");
    await editor.patch(`/api/messages/${String(id)}`, { text: `${cleanText}もう一文。` });
    const before = await rowOf(id);
    const { body } = await editor.get(`/api/messages/versions?where[parent][equals]=${String(id)}`);
    const versions = z.array(z.object({ id: z.number() })).parse(body["docs"]);
    expect(versions.length).toBeGreaterThan(1);
    for (const version of versions) {
      const answer = await editor.post(`/api/messages/versions/${String(version.id)}`);
      expect(answer).toMatchObject({ status: 403, body: { code: "route-closed" } });
    }
    expect(await rowOf(id)).toEqual(before);
  });

  it("a text is not duplicated", async () => {
    const { id } = await approved(desk, 81);
    const count = async () => {
      const { rows } = await desk.owner.query<{ count: string }>("SELECT count(*) FROM messages");
      return rows[0]?.count;
    };
    const before = await count();
    for (const route of [`messages/${String(id)}/duplicate`, `messages/${String(id)}`]) {
      expect((await act(desk, "editor", route)).status).toBeGreaterThanOrEqual(400);
    }
    expect(await count()).toEqual(before);
  });

  it("PUT and method overrides are no way past a role", async () => {
    const { id } = await submitted(desk, 82);
    const before = await rowOf(id);
    const publisher = await desk.as("publisher");
    const headers = { "content-type": "application/json", "x-http-method-override": "PATCH" };
    const body = JSON.stringify({ title: "別の件名" });
    for (const method of ["PUT", "POST", "PATCH"]) {
      const answer = await publisher.send(method, `/api/messages/${String(id)}`, { headers, body });
      expect(answer.status, method).toBeGreaterThanOrEqual(400);
    }
    expect(await rowOf(id)).toEqual(before);
  });

  it("drafts, autosaves and trash of Payload change no state", async () => {
    const { id, revision } = await approved(desk, 83);
    const editor = await desk.as("editor");
    for (const query of ["draft=true", "autosave=true", "draft=true&autosave=true", "trash=true"]) {
      await editor.patch(`/api/messages/${String(id)}?${query}`, { _status: "published" });
      expect(await statusOf(desk, id)).toMatchObject({ state: "approved", revision });
    }
  });
});
