import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestDesk, type Answer, type TestDesk } from "../setup/desk.ts";
import { act, approved, cleanText, insertOf, manuscript, submitted, write } from "./manuscript.ts";
import { everything } from "./everything.ts";

let desk: TestDesk;
let before: Record<string, unknown>;
beforeAll(async () => {
  desk = await openTestDesk();
  await approved(desk, 30);
});
afterAll(async () => {
  await desk.close();
});
beforeEach(async () => {
  before = await everything(desk);
});

/** A clear answer, as RFC 9457 wants it, and not a row of the database changed. */
async function refused(answer: Answer, status: number, code: string): Promise<void> {
  expect(answer, JSON.stringify(answer.body)).toMatchObject({
    status,
    body: { status, code, type: `urn:kizuna:problem:${code}`, title: code },
  });
  expect(String(answer.body["detail"])).toMatch(/[ぁ-ん]/);
  expect(answer.type).toMatch(/^application\/problem\+json/);
  expect(await everything(desk)).toEqual(before);
}

const post = (change: Record<string, unknown>) =>
  act(desk, "editor", "messages", manuscript(31, change));

describe("a message in a wrong place", () => {
  it.each([27, 294, -1, 30.5, 1e9, 1e300])("day %d is refused", async (day) => {
    await refused(await post({ day }), 400, "slot-invalid");
  });

  it.each([
    ["maternity", 1],
    ["childcare", 0],
    ["childcare", 4],
    ["school", 1.5],
  ])("in %s anniversary %d is refused", async (phase, anniversary) => {
    const place = { phase, slotKind: "anniversary", day: null, anniversary };
    await refused(await post(place), 400, "slot-invalid");
  });

  it("two messages in one slot are refused, for one audience", async () => {
    await refused(await post({ day: 30 }), 409, "slot-taken");
  });

  it.each([
    { day: "soon" },
    { day: null },
    { day: true },
    { slotKind: "week" },
    { audience: "nobody" },
  ])("%j is refused", async (change) => {
    await refused(await post(change), 400, "malformed");
  });

  it("an unknown phase is refused", async () => {
    await refused(await post({ phase: "retirement" }), 400, "malformed");
  });
});

describe("a text that cannot be", () => {
  const halves = "\ud842";
  it.each([
    ["an empty text", { text: "" }],
    ["a text of blanks", { text: " \n\u3000\n " }],
    ["no text", { text: undefined }],
    ["an empty title", { title: "" }],
    ["a long title", { title: "あ".repeat(121) }],
    ["100,000 characters", { text: "あ".repeat(100_000) }],
    ["20,001 characters", { text: "あ".repeat(20_001) }],
    ["a control character", { text: `${cleanText}\u0007` }],
    ["a NUL", { text: `${cleanText}\u0000` }],
    ["a NUL in the title", { title: "件名\u0000" }],
    ["a line break in the title", { title: "件\n名" }],
    ["a direction override", { text: `${cleanText}\u202e` }],
    ["half a character", { text: `${cleanText}${halves}` }],
    ["half a character in the title", { title: `件名${halves}` }],
  ])("%s is refused", async (_, change) => {
    await refused(await post(change), 400, "text-invalid");
  });

  it.each([
    ["title", { title: { ja: "件名" } }],
    ["text", { text: ["文"] }],
    ["topics", { topics: "pregnancy-health" }],
    ["flags", { assumesLiveBirth: "yes" }],
  ])("a %s of another type is refused", async (_, change) => {
    await refused(await post(change), 400, "malformed");
  });

  const text = { type: "text", text: "文", format: 0, version: 1 };
  const root = (...children: object[]) => ({ root: { type: "root", version: 1, children } });
  const paragraph = (...children: object[]) => ({ type: "paragraph", version: 1, children });
  const link = (url: string) => ({ type: "link", version: 3, fields: { url }, children: [text] });
  it.each([
    ["a heading", root({ type: "heading", tag: "h1", version: 1, children: [text] })],
    ["an upload", root({ type: "upload", relationTo: "media", value: 1, version: 3 })],
    ["an unknown node", root(paragraph({ type: "iframe", src: "https://example.com" }))],
    ["a script address", root(paragraph(link("javascript:alert(1)")))],
    ["a data address", root(paragraph(link("data:text/html,x")))],
    ["struck-out text", root(paragraph({ ...text, format: 4 }))],
    [
      "ruby without a reading",
      root(paragraph({ type: "inlineBlock", fields: { blockType: "ruby", base: "漢" } })),
    ],
    ["no root", { children: [] }],
    ["a string", "文"],
    ["a number", 5],
  ])("a body with %s is refused", async (_, body) => {
    await refused(await post({ text: undefined, body }), 400, "text-invalid");
  });
});

describe("requests that are no requests", () => {
  const headers = { "content-type": "application/json" };

  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])(
    "an action takes no %s",
    async (type) => {
      const editor = await desk.as("editor");
      for (const route of [
        "messages/1/submit",
        "messages/1/reviews",
        "editions/website/packs",
        "recalls",
      ]) {
        const init = { headers: { "content-type": type }, body: "{}" };
        await refused(
          await editor.send("POST", `/api/${route}`, init),
          415,
          "unsupported-media-type",
        );
      }
    },
  );

  it.each(["{", "[]", '"text"', "null", "{}x"])("an action refuses the body %s", async (body) => {
    const expert = await desk.as("obstetrician");
    await refused(
      await expert.send("POST", "/api/messages/1/reviews", { headers, body }),
      400,
      "malformed",
    );
  });

  it("a field that an action does not know is refused", async () => {
    const body = {
      revision: "0".repeat(64),
      specialty: "obstetrics",
      verdict: "approve",
      reviewer: 4,
    };
    await refused(await act(desk, "obstetrician", "messages/1/reviews", body), 400, "malformed");
    const key = "maternity/030/everyone";
    const recall = { key, reason: "誤り", recallSeq: 9 };
    await refused(await act(desk, "publisher", "recalls", recall), 400, "malformed");
  });

  it("a comment with a control character is refused", async () => {
    const { rows } = await desk.owner.query<{ sha256: string }>("SELECT sha256 FROM revisions");
    const review = {
      revision: rows[0]?.sha256,
      specialty: "obstetrics",
      verdict: "request-changes",
    };
    for (const comment of ["理由\u0000", "理由\ud842", "あ".repeat(5_001)]) {
      const answer = await act(desk, "obstetrician", "messages/1/reviews", { ...review, comment });
      await refused(answer, 400, "malformed");
    }
    const recall = { key: "maternity/030/everyone", reason: "誤り\u0000" };
    await refused(await act(desk, "publisher", "recalls", recall), 400, "malformed");
  });

  it("a request for changes says which", async () => {
    const { rows } = await desk.owner.query<{ sha256: string }>("SELECT sha256 FROM revisions");
    const review = { revision: rows[0]?.sha256, specialty: "obstetrics", comment: " " };
    for (const verdict of ["request-changes", "approve-with-note"]) {
      const answer = await act(desk, "obstetrician", "messages/1/reviews", { ...review, verdict });
      await refused(answer, 400, "malformed");
    }
  });

  it.each(["x", "0", "-1", "1.5", "1e0", "0x1", "99999999999", "9007199254740993", "1%00"])(
    "there is no text %s",
    async (id) => {
      await refused(await act(desk, "editor", `messages/${id}/submit`), 404, "not-found");
    },
  );

  it.each(["99999999999", "x", "1.5"])("Payload finds no message %s either", async (id) => {
    const editor = await desk.as("editor");
    for (const answer of [
      await editor.get(`/api/messages/${id}`),
      await editor.patch(`/api/messages/${id}`, { title: "件名" }),
      await editor.delete(`/api/messages/${id}`),
    ]) {
      expect(answer.status, JSON.stringify(answer.body)).toBeGreaterThanOrEqual(400);
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
    }
    expect(await everything(desk)).toEqual(before);
  });

  it("JSON that breaks off is refused by Payload's routes, too", async () => {
    const editor = await desk.as("editor");
    const answer = await editor.send("POST", "/api/messages", { headers, body: '{"title":' });
    expect(answer.status).toBe(400);
    expect(await everything(desk)).toEqual(before);
  });
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
    expect(answer.status).toBe(403);
    expect(await everything(desk)).toEqual(before);
  });

  it("what was never published cannot be recalled", async () => {
    const recall = { key: "maternity/030/everyone", reason: "誤り" };
    await refused(await act(desk, "publisher", "recalls", recall), 422, "never-published");
  });

  it("a stale revision is not reviewed", async () => {
    const text = await submitted(desk, 40);
    const editor = await desk.as("editor");
    await editor.patch(`/api/messages/${String(text.id)}`, { text: `${cleanText}。` });
    before = await everything(desk);
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
    before = await everything(desk);
    const editor = await desk.as("editor");
    await refused(await editor.delete(`/api/messages/${String(id)}`), 409, "database-refused");
  });

  it("somebody with a history is not deleted", async () => {
    const admin = await desk.as("admin");
    const { id } = await desk.actor("editor");
    await refused(await admin.delete(`/api/users/${String(id)}`), 409, "database-refused");
  });
});
