import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openTestDesk, type Answer, type TestDesk } from "../setup/desk.ts";
import { act, cleanText, statusOf, write } from "./manuscript.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(async () => {
  await desk.close();
});

const mine = `${cleanText}わたしの一文。`;
const theirs = `${cleanText}あなたの一文。`;

/** A message and the moment of the version that somebody has just read. */
async function read(day: number, change: Record<string, unknown> = {}) {
  const id = await write(desk, day, change);
  const editor = await desk.as("editor");
  const { body } = await editor.get(`/api/messages/${String(id)}`);
  return { id, path: `/api/messages/${String(id)}`, base: z.string().parse(body["updatedAt"]) };
}

async function save(account: string, path: string, data: object, headers = {}): Promise<Answer> {
  const caller = await desk.as(account);
  return await caller.send("PATCH", path, {
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(data),
  });
}

const textOf = async (id: number) => {
  const editor = await desk.as("editor");
  return (await editor.get(`/api/messages/${String(id)}`)).body["text"];
};

/** A clear conflict: both texts are in the answer, and the one that stood still stands. */
async function conflict(answer: Answer, id: number, yours: string, standing: string) {
  const { rows } = await desk.owner.query<{ name: string }>(
    "SELECT u.name FROM messages m JOIN users u ON u.id = m.last_edited_by_id WHERE m.id = $1",
    [id],
  );
  const name = rows[0]?.name;
  expect(answer).toMatchObject({
    status: 409,
    type: "application/problem+json",
    body: {
      code: "edit-conflict",
      yours: { text: yours },
      theirs: { text: standing, editedBy: name },
    },
  });
  expect(await textOf(id)).toBe(standing);
}

describe("nothing typed is lost", () => {
  it("a save that names no base does not replace another's words", async () => {
    const { id, path } = await read(30);
    await conflict(await save("editor2", path, { text: mine }), id, mine, cleanText);
  });

  it("a save on what was read replaces it; a second one on the same does not", async () => {
    const { id, path, base } = await read(31);
    expect((await save("editor2", path, { text: theirs, base })).status).toBe(200);
    await conflict(await save("editor", path, { text: mine, base }), id, mine, theirs);
  });

  it.each([
    ["base", (at: string) => [{ base: at }, {}]],
    ["updatedAt", (at: string) => [{ updatedAt: at }, {}]],
    ["If-Match", (at: string) => [{}, { "if-match": `"${at}"` }]],
  ] as const)("the base is named by %s", async (name, naming) => {
    const { id, path, base } = await read(32 + name.length);
    const [fresh, freshHeader] = naming(base);
    expect((await save("editor2", path, { text: theirs, ...fresh }, freshHeader)).status).toBe(200);
    const [stale, staleHeader] = naming(base);
    const answer = await save("editor", path, { text: mine, ...stale }, staleHeader);
    await conflict(answer, id, mine, theirs);
  });

  it("a base that is no moment counts as none", async () => {
    const { id, path } = await read(45);
    for (const base of ["", "yesterday", 5, null]) {
      await conflict(await save("editor2", path, { text: mine, base }), id, mine, cleanText);
    }
    const answer = await save("editor2", path, { text: mine }, { "if-match": "*" });
    await conflict(answer, id, mine, cleanText);
  });

  it("of many who save at once one is kept whole, and the others keep their words", async () => {
    const { id, path, base } = await read(46);
    const texts = [1, 2, 3, 4, 5, 6].map((one) => `${cleanText}${String(one)}番目の一文。`);
    const accounts = ["editor", "editor2"];
    const answers = await Promise.all(
      texts.map((text, index) => save(accounts[index % 2] ?? "editor", path, { text, base })),
    );
    const kept = texts.filter((_, index) => answers[index]?.status === 200);
    expect(kept).toHaveLength(1);
    expect(await textOf(id)).toBe(kept[0]);
    for (const [index, answer] of answers.entries()) {
      if (answer.status === 200) continue;
      expect(answer).toMatchObject({ status: 409, body: { code: "edit-conflict" } });
      expect(answer.body).toMatchObject({ yours: { text: texts[index] } });
    }
  });

  it("a save beside the text at the same time takes no words back", async () => {
    const { id, path, base } = await read(47);
    const sources = [{ title: "母子健康手帳", url: "https://example.org/" }];
    const answers = await Promise.all([
      save("editor2", path, { text: mine, base }),
      ...[1, 2, 3, 4].map(() => save("editor", path, { sources })),
    ]);
    const [{ status }] = answers;
    expect([200, 409]).toContain(status);
    expect(await textOf(id)).toBe(status === 200 ? mine : cleanText);
  });

  it("a save while the text is retired does not bring it back", async () => {
    const { id, path, base } = await read(48);
    await Promise.all([
      act(desk, "editor", `messages/${String(id)}/retire`),
      save("editor2", path, { text: mine, base }),
      save("editor2", path, { text: theirs, base }),
    ]);
    expect((await statusOf(desk, id)).state).toBe("retired");
    await save("editor", path, { retiredAt: null, state: "draft" });
    expect((await statusOf(desk, id)).state).toBe("retired");
  });

  it("every text that was ever saved stays in the history", async () => {
    const { id, path } = await read(49);
    for (const text of [mine, theirs]) await save("editor", path, { text });
    const editor = await desk.as("editor");
    const query = `where[parent][equals]=${String(id)}&limit=0&sort=createdAt`;
    const { body } = await editor.get(`/api/messages/versions?${query}`);
    const versions = z.array(z.object({ version: z.object({ text: z.string() }) }));
    const texts = versions.parse(body["docs"]).map(({ version }) => version.text);
    expect(texts).toEqual([cleanText, mine, theirs]);
  });
});
