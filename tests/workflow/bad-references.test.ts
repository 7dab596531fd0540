import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { everything } from "./everything.ts";
import { act, approved, cleanText, insertOf, submitted, write, manuscript } from "./manuscript.ts";
import { refusedFrom, type Refused } from "./refused.ts";

let desk: TestDesk;
let before: Record<string, unknown>;
let refused: Refused;
beforeAll(async () => {
  desk = await openTestDesk();
  await approved(desk, 30);
});
afterAll(async () => {
  await desk.close();
});
beforeEach(async () => {
  before = await everything(desk);
  refused = await refusedFrom(desk);
});

describe("what the texts refer to", () => {
  it.each([
    ["an end before its beginning", { lastDay: 27 }, "lastDay"],
    ["half a day", { firstDay: 28.5 }, "firstDay"],
    ["a step outside of it", { cadence: [{ from: 5, every: 1 }] }, "cadence"],
    ["anniversaries of a due date", { anniversaries: [1] }, "anniversaries"],
  ])("a phase with %s is refused", async (_, change, field) => {
    const admin = await desk.as("admin");
    const answer = await admin.patch("/api/phases/maternity", change);
    await refused(answer, 400, "malformed");
    expect(answer.body).toMatchObject({ field });
  });

  it.each(["javascript:alert(1)", "ftp://example.org/", "www"])(
    "a source at %s is refused",
    async (url) => {
      const sources = [{ title: "出典", url }];
      const answer = await act(desk, "editor", "messages", manuscript(44, { sources }));
      expect(answer.status).toBe(400);
      expect(await everything(desk)).toEqual(before);
    },
  );
});

describe("editions, translations and inserts", () => {
  it.each(["no-such-edition", "%00", "a".repeat(300), "..%2f"])(
    "there is no edition %s to publish",
    async (slug) => {
      const answer = await act(desk, "publisher", `editions/${slug}/packs`);
      expect([400, 404]).toContain(answer.status);
      expect(await everything(desk)).toEqual(before);
    },
  );

  it("a translation into an unknown locale, or into Japanese, is refused", async () => {
    const translation = { message: 1, title: "Title", text: "A text." };
    for (const locale of ["tlh", "", "ja"]) {
      const answer = await act(desk, "translator", "translations", { ...translation, locale });
      expect(answer.status, JSON.stringify(answer.body)).toBe(400);
    }
    expect(await everything(desk)).toEqual(before);
  });

  it("a translation of no message is refused", async () => {
    const translation = { locale: "en", title: "Title", text: "A text." };
    for (const message of [999, -1, 1e12, "x", null]) {
      const answer = await act(desk, "translator", "translations", { ...translation, message });
      await refused(answer, 400, "malformed");
    }
  });

  it("an insert for an unknown edition is refused", async () => {
    const answer = await act(desk, "staff", "inserts", insertOf(30, { edition: "nowhere" }));
    await refused(answer, 403, "forbidden");
  });

  it.each([
    ["a name", "website"],
    ["a record", { id: "website" }],
    ["a list", ["website"]],
    ["a relation", { relationTo: "editions", value: "website" }],
    ["nothing", null],
  ])("staff write no insert for another edition, named by %s", async (_, edition) => {
    const answer = await act(desk, "staff", "inserts", insertOf(30, { edition }));
    expect([400, 403]).toContain(answer.status);
    expect(await everything(desk)).toEqual(before);
    const body = new FormData();
    body.set("_payload", JSON.stringify(insertOf(30, { edition })));
    const form = await (await desk.as("staff")).send("POST", "/api/inserts", { body });
    expect([400, 403]).toContain(form.status);
    expect(await everything(desk)).toEqual(before);
  });

  it("text that differs only by Unicode normalisation is nothing new", async () => {
    const { id } = await submitted(desk, 42, { text: `${cleanText}パパもどうぞ。` });
    const editor = await desk.as("editor");
    const text = `${cleanText}パパもどうぞ。`.normalize("NFD");
    expect((await editor.patch(`/api/messages/${String(id)}`, { text })).status).toBe(200);
    refused = await refusedFrom(desk);
    await refused(await act(desk, "editor", `messages/${String(id)}/submit`), 409, "nothing-new");
  });

  it("what was never published cannot be recalled", async () => {
    const recall = { key: "maternity/030/everyone", reason: "誤り" };
    await refused(await act(desk, "publisher", "recalls", recall), 422, "never-published");
  });

  it("a stale revision is not reviewed", async () => {
    const text = await submitted(desk, 40);
    const editor = await desk.as("editor");
    await editor.patch(`/api/messages/${String(text.id)}`, { text: `${cleanText}。` });
    refused = await refusedFrom(desk);
    const review = { revision: text.revision, specialty: "obstetrics", verdict: "approve" };
    const answer = await act(desk, "obstetrician", `messages/${String(text.id)}/reviews`, review);
    await refused(answer, 409, "stale-revision");
  });

  it("a message that others need is not deleted", async () => {
    const id = await write(desk, 41);
    await act(desk, "translator", "translations", {
      message: id,
      locale: "en",
      title: "T",
      text: "A text.",
    });
    refused = await refusedFrom(desk);
    const editor = await desk.as("editor");
    await refused(await editor.delete(`/api/messages/${String(id)}`), 409, "database-refused");
  });

  it("somebody with a history is not deleted", async () => {
    const admin = await desk.as("admin");
    const { id } = await desk.actor("editor");
    await refused(await admin.delete(`/api/users/${String(id)}`), 409, "database-refused");
  });
});
