import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtInChecker } from "../../src/actions/rule-sets/active-checker.ts";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { act, approved, cleanText, statusOf, write } from "./manuscript.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(async () => {
  await desk.close();
});

/** A sentence with a warning, one with an error, and how they read when mended. */
const warned = "イクメンのパパが増えています。";

async function blocked(day: number) {
  const id = await write(desk, day, { text: `${cleanText}\n\n${warned}` });
  const { findings } = await statusOf(desk, id);
  const found = findings.filter((one) => one.severity !== "info");
  return { id, path: `messages/${String(id)}`, found };
}

const reason = { reason: "quotation", note: "読者の声の引用です" };

describe("a finding blocks until it is fixed or waived", () => {
  it("a blocked submission gets 422 with the findings, and the text is kept", async () => {
    const { id, path, found } = await blocked(30);
    expect(found.length).toBeGreaterThan(0);
    const answer = await act(desk, "editor", `${path}/submit`);
    expect(answer).toMatchObject({ status: 422, body: { code: "findings-open" } });
    expect(answer.body["findings"]).toMatchObject(
      found.map(({ rule, sentence, severity }) => ({ rule, sentence, severity })),
    );
    expect(await statusOf(desk, id)).toMatchObject({ state: "draft", revision: null });
    const editor = await desk.as("editor");
    expect((await editor.get(`/api/${path}`)).body["text"]).toContain(warned);
  });

  it("fixing the sentence lets it through", async () => {
    const { id, path } = await blocked(31);
    const editor = await desk.as("editor");
    await editor.patch(`/api/${path}`, { text: cleanText });
    expect((await act(desk, "editor", `${path}/submit`)).status).toBe(200);
    expect((await statusOf(desk, id)).state).toBe("in-review");
  });

  it("a reason in one's own words is kept as such", async () => {
    const { id, path, found } = await blocked(120);
    const { rule, sentence } = found[0] ?? {};
    const body = { rule, sentence, reason: "絵本の題名です" };
    expect((await act(desk, "admin", `${path}/waivers`, body)).status).toBe(201);
    const { rows } = await desk.owner.query(
      "SELECT reason, note FROM waivers WHERE kind = 'messages' AND text_id = $1",
      [id],
    );
    expect(rows).toEqual([{ reason: "other", note: "絵本の題名です" }]);
  });

  it("a waiver for each finding, with a reason, lets it through", async () => {
    const { id, path, found } = await blocked(32);
    for (const { rule, sentence } of found) {
      const answer = await act(desk, "admin", `${path}/waivers`, { rule, sentence, ...reason });
      expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    }
    expect((await act(desk, "editor", `${path}/submit`)).status).toBe(200);
    expect((await statusOf(desk, id)).state).toBe("in-review");
  });

  it.each([
    ["no reason", { note: "理由" }],
    ["an empty reason", { reason: "", note: "理由" }],
    ["a blank reason", { reason: " ", note: "" }],
    ["no note", { reason: "other" }],
    ["a blank note", { reason: "other", note: " " }],
  ])("a waiver with %s is refused", async (_, given) => {
    const { path, found } = await blocked(33 + Object.keys(given).length + _.length);
    const [first] = found;
    const body = { rule: first?.rule, sentence: first?.sentence, ...given };
    const answer = await act(desk, "admin", `${path}/waivers`, body);
    expect(answer).toMatchObject({ status: 400, body: { code: "malformed" } });
    expect((await act(desk, "editor", `${path}/submit`)).status).toBe(422);
  });

  it("staff and publishers waive nothing", async () => {
    const { path, found } = await blocked(70);
    const [first] = found;
    for (const account of ["staff", "publisher", null]) {
      const caller = await desk.as(account);
      const body = { rule: first?.rule, sentence: first?.sentence, ...reason };
      const { status } = await caller.post(`/api/${path}/waivers`, body);
      expect(status, String(account)).toBe(account === null ? 401 : 403);
    }
  });

  it("an error is waived by an expert or administrator, a warning by its editor, too", async () => {
    const { path, found } = await blocked(71);
    for (const { rule, sentence, severity } of found) {
      const body = { rule, sentence, ...reason };
      const { status } = await act(desk, "editor", `${path}/waivers`, body);
      expect(status).toBe(severity === "error" ? 403 : 201);
      expect((await act(desk, "obstetrician", `${path}/waivers`, body)).status).toBe(201);
    }
  });

  it("a waiver ends when its sentence changes", async () => {
    const { id, path, found } = await blocked(72);
    for (const { rule, sentence } of found) {
      await act(desk, "admin", `${path}/waivers`, { rule, sentence, ...reason });
    }
    const editor = await desk.as("editor");
    const text = `${cleanText}\n\nイクメンのパパがとても増えています。`;
    expect((await editor.patch(`/api/${path}`, { text })).status).toBe(200);
    expect((await act(desk, "editor", `${path}/submit`)).status).toBe(422);
    await editor.patch(`/api/${path}`, { text: `もう一文あります。\n\n${warned}` });
    expect((await act(desk, "editor", `${path}/submit`)).status).toBe(200);
    expect((await statusOf(desk, id)).state).toBe("in-review");
  });

  it("a waiver ends when its rule's major version changes", async () => {
    const { path, found } = await blocked(77);
    const { id: admin } = await desk.actor("admin");
    for (const { rule, sentence, severity } of found) {
      await desk.owner.query(
        `INSERT INTO waivers (kind, text_id, rule, major, sentence, severity, reason, waived_by)
         VALUES ('messages', $1, $2, 0, $3, $4, 'other', $5)`,
        [path.split("/")[1], rule, sentence, severity, admin],
      );
    }
    const answer = await act(desk, "editor", `${path}/submit`);
    expect(answer).toMatchObject({ status: 422, body: { code: "findings-open" } });
    expect(answer.body["findings"]).toHaveLength(found.length);
  });

  it("a waiver of one message counts in no other", async () => {
    const { path, found } = await blocked(73);
    for (const { rule, sentence } of found) {
      await act(desk, "admin", `${path}/waivers`, { rule, sentence, ...reason });
    }
    const other = await blocked(74);
    expect((await act(desk, "editor", `${other.path}/submit`)).status).toBe(422);
  });

  it("what is not found cannot be waived ahead", async () => {
    const id = await write(desk, 75);
    const body = { rule: "any", sentence: warned, ...reason };
    const answer = await act(desk, "admin", `messages/${String(id)}/waivers`, body);
    expect(answer).toMatchObject({ status: 422, body: { code: "unknown-finding" } });
  });

  it("an approval records the rule set that the text passed", async () => {
    const { revision } = await approved(desk, 76);
    const { rows } = await desk.owner.query<{ passed: string; approved: string }>(
      `SELECT r.rule_set AS passed, v.rule_set AS approved
       FROM revisions r JOIN reviews v ON v.revision = r.sha256 WHERE r.sha256 = $1`,
      [revision],
    );
    const { id } = builtInChecker(await desk.actions());
    expect(rows).toEqual([{ passed: id, approved: id }]);
    expect(id).toMatch(/^[0-9a-f]{64}$/);
  });
});
