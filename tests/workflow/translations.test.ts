import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import {
  act,
  approveAs,
  approved,
  cleanText,
  englishText,
  statusOf,
  submit,
  translated,
  write,
} from "./manuscript.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(async () => {
  await desk.close();
});

/** An approved message with an approved English translation. */
async function pair(day: number) {
  const source = await approved(desk, day);
  const id = await translated(desk, source.id);
  const revision = await submit(desk, "translations", id, "translator");
  await approveAs(desk, "translator2", "translation", { id, revision }, "translations");
  return { source, translation: { id, revision } };
}

/** The source gets another sentence and is approved again; answers the new revision. */
async function renew(id: number, sentence: string): Promise<string> {
  const editor = await desk.as("editor");
  await editor.patch(`/api/messages/${String(id)}`, { text: `${cleanText}${sentence}` });
  const revision = await submit(desk, "messages", id, "editor");
  await approveAs(desk, "obstetrician", "obstetrics", { id, revision });
  return revision;
}

const stateOf = async (id: number) => (await statusOf(desk, id, "translations")).state;

describe("a translation says nothing of a person's sex that its source leaves open", () => {
  it("what it adds blocks until it is fixed or waived, live and at the submission", async () => {
    const source = await approved(desk, 60);
    const id = await translated(desk, source.id);
    const translator = await desk.as("translator");
    const text = "Ask at your next check-up; she will know.";
    await translator.patch(`/api/translations/${String(id)}`, { text });
    const added = { rule: "en-translation-gender-added", severity: "warn" };
    const { findings } = await statusOf(desk, id, "translations");
    expect(findings).toContainEqual(expect.objectContaining(added));
    const live = { title: "", text, locale: "en", message: source.id };
    const answer = await act(desk, "translator", "desk/check", live);
    expect(answer.body["findings"]).toContainEqual(expect.objectContaining(added));
    const refused = await act(desk, "translator", `translations/${String(id)}/submit`);
    expect(refused).toMatchObject({ status: 422, body: { code: "findings-open" } });
    await translator.patch(`/api/translations/${String(id)}`, { text: englishText });
    expect((await statusOf(desk, id, "translations")).findings).toEqual([]);
  });
});

describe("a translation belongs to a source revision", () => {
  it("it is not submitted before its source is approved", async () => {
    const message = await write(desk, 30);
    const id = await translated(desk, message);
    const answer = await act(desk, "translator", `translations/${String(id)}/submit`);
    expect(answer).toMatchObject({ status: 422, body: { code: "source-not-approved" } });
    expect(await stateOf(id)).toBe("draft");
  });

  it("it goes stale when the source's approved revision changes, not before", async () => {
    const { source, translation } = await pair(31);
    expect(await stateOf(translation.id)).toBe("approved");
    const editor = await desk.as("editor");
    const text = `${cleanText}もう一文。`;
    await editor.patch(`/api/messages/${String(source.id)}`, { text });
    expect(await stateOf(translation.id)).toBe("approved");
    const revision = await submit(desk, "messages", source.id, "editor");
    expect(await stateOf(translation.id)).toBe("approved");
    await approveAs(desk, "obstetrician", "obstetrics", { id: source.id, revision });
    expect(await stateOf(translation.id)).toBe("stale");
  });

  it("the state that lists show follows at once", async () => {
    const { source, translation } = await pair(32);
    await renew(source.id, "もう一文。");
    const { rows } = await desk.owner.query("SELECT state FROM translations WHERE id = $1", [
      translation.id,
    ]);
    expect(rows).toEqual([{ state: "stale" }]);
  });

  it("a translator confirms it for the new source, and only for that", async () => {
    const { source, translation } = await pair(33);
    const path = `translations/${String(translation.id)}/confirmations`;
    const again = await act(desk, "translator", path, { sourceRevision: source.revision });
    expect(again).toMatchObject({ status: 409, body: { code: "nothing-new" } });
    const next = await renew(source.id, "もう一文。");
    const old = await act(desk, "translator", path, { sourceRevision: source.revision });
    expect(old).toMatchObject({ status: 409, body: { code: "source-moved" } });
    const other = await act(desk, "editor", path, { sourceRevision: next });
    expect(other).toMatchObject({ status: 403, body: { code: "role-missing" } });
    const answer = await act(desk, "translator", path, { sourceRevision: next });
    expect(answer).toMatchObject({ status: 201, body: { state: "approved" } });
    await renew(source.id, "さらに一文。");
    expect(await stateOf(translation.id)).toBe("stale");
  });

  it("or revises it, and it is reviewed again", async () => {
    const { source, translation } = await pair(34);
    await renew(source.id, "もう一文。");
    const translator = await desk.as("translator");
    const text = `${englishText} One more sentence.`;
    await translator.patch(`/api/translations/${String(translation.id)}`, { text });
    expect(await stateOf(translation.id)).toBe("draft");
    const revision = await submit(desk, "translations", translation.id, "translator");
    expect(await stateOf(translation.id)).toBe("in-review");
    const renewed = { id: translation.id, revision };
    await approveAs(desk, "translator2", "translation", renewed, "translations");
    expect(await stateOf(translation.id)).toBe("approved");
  });

  it("it is stale while its source is retired or recalled", async () => {
    const { source, translation } = await pair(35);
    await act(desk, "editor", `messages/${String(source.id)}/retire`);
    expect(await stateOf(translation.id)).toBe("stale");
    const answer = await act(
      desk,
      "translator",
      `translations/${String(translation.id)}/confirmations`,
      {
        sourceRevision: source.revision,
      },
    );
    expect(answer).toMatchObject({ status: 422, body: { code: "source-not-approved" } });
  });
});

describe("a translation has its own reviews", () => {
  it("never by the one who wrote it", async () => {
    const source = await approved(desk, 40);
    const id = await translated(desk, source.id);
    const revision = await submit(desk, "translations", id, "translator");
    const text = { id, revision };
    expect(await approveAs(desk, "translator", "translation", text, "translations")).toBe(403);
    expect(await approveAs(desk, "editor", "translation", text, "translations")).toBe(403);
    expect(await approveAs(desk, "obstetrician", "translation", text, "translations")).toBe(403);
    expect(await approveAs(desk, "translator2", "translation", text, "translations")).toBe(201);
    expect(await stateOf(id)).toBe("approved");
  });

  it("nor by one who changed a word of it", async () => {
    const source = await approved(desk, 41);
    const id = await translated(desk, source.id);
    const second = await desk.as("translator2");
    const { body } = await second.get(`/api/translations/${String(id)}`);
    const change = { text: `${englishText} And rest.`, base: body["updatedAt"] };
    expect((await second.patch(`/api/translations/${String(id)}`, change)).status).toBe(200);
    const revision = await submit(desk, "translations", id, "translator");
    const text = { id, revision };
    expect(await approveAs(desk, "translator2", "translation", text, "translations")).toBe(403);
    expect(await approveAs(desk, "translator", "translation", text, "translations")).toBe(403);
  });

  it("the approval of its source is none of its own", async () => {
    const source = await approved(desk, 42);
    const id = await translated(desk, source.id);
    await submit(desk, "translations", id, "translator");
    expect(await stateOf(id)).toBe("in-review");
  });

  it("there is one translation of a message in a locale, and one in each", async () => {
    const source = await approved(desk, 43);
    await translated(desk, source.id);
    const twin = { message: source.id, locale: "en", title: "Again", text: englishText };
    const answer = await act(desk, "translator", "translations", twin);
    expect(answer).toMatchObject({ status: 409, body: { code: "slot-taken" } });
    const easy = { locale: "ja-easy", title: "からだ", text: "ゆっくり 休みましょう。" };
    expect(await translated(desk, source.id, easy)).toBeGreaterThan(0);
  });

  it("a translation follows its source to another day while both are drafts", async () => {
    const message = await write(desk, 44);
    await translated(desk, message);
    const editor = await desk.as("editor");
    await editor.patch(`/api/messages/${String(message)}`, { day: 45 });
    const successor = await write(desk, 44);
    expect(await translated(desk, successor)).toBeGreaterThan(0);
  });

  it("what was translated once is not turned into another language", async () => {
    const { translation } = await pair(46);
    const translator = await desk.as("translator");
    const path = `/api/translations/${String(translation.id)}`;
    const answer = await translator.patch(path, { locale: "ja-easy" });
    expect(answer).toMatchObject({ status: 409, body: { guard: "KZ001" } });
    expect(await stateOf(translation.id)).toBe("approved");
  });
});
