import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { everything } from "./everything.ts";
import { act, approved, cleanText, manuscript, statusOf, submitted, write } from "./manuscript.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(async () => {
  await desk.close();
});

/** The row as it stands, whatever the API says about it. */
async function rowOf(id: number): Promise<Record<string, unknown>> {
  const { rows } = await desk.owner.query<Record<string, unknown>>(
    "SELECT * FROM messages WHERE id = $1",
    [id],
  );
  return rows[0] ?? {};
}

describe("Payload's further routes lead nowhere", () => {
  it("there is no GraphQL", async () => {
    const admin = await desk.as("admin");
    for (const route of ["/api/graphql", "/api/graphql-playground"]) {
      expect((await admin.post(route, { query: "{ Messages { docs { id } } }" })).status).toBe(404);
      expect((await admin.get(`${route}?query={__typename}`)).status).toBe(404);
    }
  });

  it("there is no import beside the desk's own", async () => {
    const admin = await desk.as("admin");
    const before = await everything(desk);
    for (const route of ["messages/import", "imports", "exports", "messages/bulk", "messages/1"]) {
      const answer = await admin.post(`/api/${route}`, { docs: [{ state: "approved" }] });
      expect(answer.status, route).toBe(404);
    }
    expect(await everything(desk)).toEqual(before);
  });

  it.each(["overrideAccess=true", "overrideLock=true", "showHiddenFields=true&user=1"])(
    "?%s gives nobody a right",
    async (query) => {
      const { id } = await submitted(desk, 84 + query.length);
      const before = await everything(desk);
      for (const account of ["obstetrician", "translator", "publisher", "staff", "admin", null]) {
        const caller = await desk.as(account);
        const change = { title: "別の件名", overrideAccess: true };
        const path = `/api/messages/${String(id)}?${query}`;
        expect([401, 403]).toContain((await caller.patch(path, change)).status);
        expect([401, 403]).toContain((await caller.delete(path)).status);
        const created = await caller.post(`/api/messages?${query}`, manuscript(250));
        expect([401, 403]).toContain(created.status);
      }
      expect(await everything(desk)).toEqual(before);
    },
  );

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
    const body = JSON.stringify({ title: "別の件名", where: { id: { exists: true } } });
    for (const header of ["x-http-method-override", "x-payload-http-method-override"]) {
      for (const override of ["PATCH", "DELETE", "PUT"]) {
        for (const method of ["PUT", "POST", "PATCH"]) {
          const headers = { "content-type": "application/json", [header]: override };
          const path = `/api/messages/${String(id)}`;
          const answer = await publisher.send(method, path, { headers, body });
          expect(answer.status, `${method} as ${override}`).toBeGreaterThanOrEqual(400);
        }
      }
    }
    expect(await rowOf(id)).toEqual(before);
  });

  it("a POST that stands for a GET reads what its sender may read", async () => {
    await approved(desk, 86);
    const query = { where: { id: { exists: true } }, overrideAccess: true, depth: 0 };
    const headers = { "content-type": "application/json", "x-http-method-override": "GET" };
    const init = { headers, body: JSON.stringify(query) };
    const read = async (account: string | null, slug: string) =>
      await (await desk.as(account)).send("POST", `/api/${slug}`, init);
    expect((await read("translator", "messages")).status).toBe(200);
    expect((await read("staff", "messages")).status).toBe(403);
    expect((await read(null, "messages")).status).toBe(403);
    const people = z.array(z.object({ email: z.string() }));
    const seen = people.parse((await read("editor", "users")).body["docs"]);
    expect(seen).toEqual([{ email: "editor@kizuna.example" }]);
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

describe("Payload's own collections", () => {
  it("hold nothing of the manuscripts for staff or strangers", async () => {
    const id = await write(desk, 50);
    const editor = await desk.as("editor");
    await editor.post("/api/payload-locked-documents", {
      document: { relationTo: "messages", value: id },
      user: { relationTo: "users", value: (await desk.actor("editor")).id },
    });
    for (const account of ["staff", null]) {
      const caller = await desk.as(account);
      for (const slug of [
        "payload-preferences",
        "payload-locked-documents",
        "payload-kv",
        "payload-jobs",
        "payload-migrations",
      ]) {
        const { body } = await caller.get(`/api/${slug}?depth=2`);
        expect(JSON.stringify(body), slug).not.toMatch(/からだ|@kizuna\.example|sha256/);
      }
    }
  });

  it("preferences are one's own", async () => {
    const editor = await desk.as("editor");
    await editor.post("/api/payload-preferences/mine", { value: { columns: ["からだ"] } });
    const { id: editorId } = await desk.actor("editor");
    for (const account of ["staff", "admin", null]) {
      const caller = await desk.as(account);
      const one = JSON.stringify((await caller.get("/api/payload-preferences/mine")).body);
      const all = JSON.stringify((await caller.get("/api/payload-preferences?depth=0")).body);
      expect(one + all).not.toContain("からだ");
      await caller.post("/api/payload-preferences/mine", { value: { columns: ["別の"] } });
      await caller.post("/api/payload-preferences", {
        key: "mine",
        value: { columns: ["別の"] },
        user: { relationTo: "users", value: editorId },
      });
      await caller.delete("/api/payload-preferences/mine");
      await caller.delete("/api/payload-preferences?where[key][equals]=mine");
    }
    const kept = await editor.get("/api/payload-preferences/mine");
    expect(kept.body).toMatchObject({ value: { columns: ["からだ"] } });
  });

  it("a lock in another's name keeps nobody from writing over REST", async () => {
    const id = await write(desk, 51);
    const staff = await desk.as("staff");
    await staff.post("/api/payload-locked-documents", {
      document: { relationTo: "messages", value: id },
      user: { relationTo: "users", value: (await desk.actor("admin")).id },
    });
    const editor = await desk.as("editor");
    const path = `/api/messages/${String(id)}`;
    expect((await editor.patch(path, { title: "新しい件名" })).status).toBe(200);
    expect((await editor.post(`${path}/submit`)).status).toBe(200);
  });

  it("there is no job queue to run over REST", async () => {
    for (const account of ["admin", null]) {
      const caller = await desk.as(account);
      for (const route of ["/api/payload-jobs/run", "/api/payload-jobs/handle-schedules"]) {
        expect((await caller.get(route)).status).toBeGreaterThanOrEqual(400);
      }
    }
  });

  it("what one may do is told to whoever asks, and nothing about others", async () => {
    const { body } = await (await desk.as("staff")).get("/api/access");
    expect(JSON.stringify(body)).not.toMatch(/@kizuna\.example/);
    const permitted = z.object({ collections: z.record(z.string(), z.unknown()) }).parse(body);
    expect(permitted.collections["messages"] ?? null).toBeNull();
  });
});
