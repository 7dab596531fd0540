import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { unverifiedPayload } from "../../exports/pack/jws.ts";
import { headSchema, recallListSchema, type RecallList } from "../../exports/pack/schema.ts";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { everything } from "./everything.ts";
import { act, approveAs, approved, cleanText, submit } from "./manuscript.ts";
import { linesOf, publishAs, verifyShelf, versionsOf } from "./published.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(async () => {
  await desk.close();
});

const keyOf = (day: number) => `maternity/0${String(day)}/everyone`;
const recall = (day: number, account = "publisher") =>
  act(desk, account, "recalls", { key: keyOf(day), reason: "量の誤り" });
const keysIn = async (edition: string) => {
  const version = (await versionsOf(desk, edition)).at(-1) ?? 0;
  return (await linesOf(desk, edition, version)).map(({ key }) => key);
};

/** What a client reads now: the head's recall list. */
async function shelved(edition: string): Promise<{ version: number; list: RecallList }> {
  const read = (name: string) => readFile(path.join(desk.dataDir, "packs", name));
  const head = headSchema.parse(
    JSON.parse(new TextDecoder().decode(unverifiedPayload(await read(`editions/${edition}/head`)))),
  );
  const bytes = await read(`blobs/${head.recalls.sha256}`);
  return { version: head.version, list: recallListSchema.parse(JSON.parse(bytes.toString())) };
}

describe("a recall", () => {
  it("withdraws a message at once in every edition that carries it", async () => {
    await approved(desk, 30);
    await approved(desk, 31);
    for (const edition of ["website", "minato-no-oka"]) await publishAs(desk, edition);
    const answer = await recall(30);
    expect(answer).toMatchObject({
      status: 201,
      body: {
        recallSeq: 1,
        editions: [
          { edition: "minato-no-oka", version: 2 },
          { edition: "website", version: 2 },
        ],
      },
    });
    for (const edition of ["website", "minato-no-oka"]) {
      expect(await keysIn(edition)).toEqual([keyOf(31)]);
      const { version, list } = await shelved(edition);
      expect(version).toBe(2);
      expect(list.recallSeq).toBe(1);
      expect(list.recalls).toMatchObject([{ key: keyOf(30), severity: "stop" }]);
    }
  });

  it("names every line that was ever published of it, and nothing else", async () => {
    const { rows } = await desk.owner.query<{ sha256: string }>(
      "SELECT sha256 FROM pack_lines WHERE line::json ->> 'key' = $1 ORDER BY 1",
      [keyOf(30)],
    );
    const { list } = await shelved("website");
    const [first] = list.recalls;
    expect(first?.messageSha256.toSorted()).toEqual(rows.map(({ sha256 }) => sha256));
    expect(rows.length).toBeGreaterThan(0);
  });

  it("the recalled words never come back; corrected and approved ones do", async () => {
    const { rows } = await desk.owner.query<{ id: number }>(
      "SELECT id FROM messages WHERE key = $1",
      [keyOf(30)],
    );
    const id = rows[0]?.id ?? 0;
    expect((await publishAs(desk)).body["code"]).toBe("nothing-changed");
    const editor = await desk.as("editor");
    await editor.patch(`/api/messages/${String(id)}`, { text: `${cleanText}なおしました。` });
    const revision = await submit(desk, "messages", id, "editor");
    await approveAs(desk, "obstetrician", "obstetrics", { id, revision });
    expect((await publishAs(desk)).status).toBe(201);
    expect(await keysIn("website")).toEqual([keyOf(30), keyOf(31)]);
    await editor.patch(`/api/messages/${String(id)}`, { text: cleanText });
    await publishAs(desk);
    const lines = await linesOf(desk, "website", (await versionsOf(desk, "website")).at(-1) ?? 0);
    const { list } = await shelved("website");
    const { rows: recalled } = await desk.owner.query<{ revisions: string[] }>(
      "SELECT revisions FROM recalls WHERE key = $1",
      [keyOf(30)],
    );
    expect(list.recallSeq).toBe(1);
    for (const line of lines) expect(recalled[0]?.revisions).not.toContain(line.revision);
  });

  it("names a message to send instead that there is, or none", async () => {
    const before = await everything(desk);
    const publisher = await desk.as("publisher");
    const body = { key: keyOf(31), severity: "correct", reason: "誤り" };
    const answer = await publisher.post("/api/recalls", { ...body, replacedBy: keyOf(299) });
    expect(answer).toMatchObject({
      status: 422,
      body: { code: "unknown-reference", field: "replacedBy" },
    });
    expect(await everything(desk)).toEqual(before);
  });

  it("is made once; whoever repeats it is told, and nothing changes", async () => {
    await recall(31);
    const before = await everything(desk);
    expect(await recall(31)).toMatchObject({ status: 409, body: { code: "already-recalled" } });
    expect(await everything(desk)).toEqual(before);
  });

  it("is a publisher's alone", async () => {
    const before = await everything(desk);
    for (const account of ["editor", "obstetrician", "translator", "staff", "admin"]) {
      const answer = await recall(30, account);
      expect(answer, account).toMatchObject({ status: 403, body: { code: "role-missing" } });
    }
    expect(await everything(desk)).toEqual(before);
  });

  it("several at once are numbered without a gap", async () => {
    const days = [40, 41, 42, 43];
    for (const day of days) await approved(desk, day);
    await publishAs(desk);
    const answers = await Promise.all(days.map((day) => recall(day)));
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
    const { rows } = await desk.owner.query<{ seq: number }>("SELECT seq FROM recalls ORDER BY 1");
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
    const { list } = await shelved("website");
    expect(list.recallSeq).toBe(rows.length);
    expect((await verifyShelf(desk)).problems).toEqual([]);
  });
});
