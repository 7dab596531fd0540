import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { buildPackFile } from "../../exports/pack/pack-file.ts";
import { type Fixture, files, sha256, start, startDelivery } from "./delivery-fixture.ts";

let delivery: Fixture;
beforeAll(async () => {
  delivery = await startDelivery();
});
afterAll(() => delivery.close());

const e = "/v1/editions/kita-city";
const todaySchema = z.object({
  on: z.string(),
  edition: z.string(),
  version: z.number(),
  withheld: z.array(z.unknown()),
  messages: z.array(z.object({ key: z.string(), owner: z.string() })),
});

/** The raw lines of the first files, by key and owner. */
const raw = new Map(
  files.flatMap(({ lines, locale }) =>
    buildPackFile(lines).lines.map(({ key, line }, at) => [
      `${locale} ${key} ${lines[at]?.owner ?? ""}`,
      line,
    ]),
  ),
);
const rawOf = (name: string) => raw.get(name) ?? "";

async function today(query: string) {
  const { status, json } = await delivery.ask(`${e}/today?${query}`);
  expect(status).toBe(200);
  const { messages, ...rest } = todaySchema.parse(json);
  return { ...rest, keys: messages.map(({ key, owner }) => `${key} ${owner}`) };
}

describe("one message", () => {
  test.each([1, 2])("is the very line that the pack holds (request %i)", async () => {
    const { status, headers, text } = await delivery.ask(`${e}/messages/maternity/74`);
    expect(status).toBe(200);
    expect(text).toBe(rawOf("ja maternity/074/everyone kizuna"));
    expect(text.length).toBeGreaterThan(100);
    expect(headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "cache-control": "private, no-cache",
      etag: `"${sha256(text)}"`,
    });
  });

  test("is asked for again with its ETag", async () => {
    const first = await delivery.ask(`${e}/messages/maternity/75`);
    const headers = { "If-None-Match": first.headers.etag ?? "" };
    for (let times = 0; times < 2; times += 1) {
      expect((await delivery.ask(`${e}/messages/maternity/75`, { headers })).status).toBe(304);
    }
  });

  test("may be asked for by 73 and by 073", async () => {
    const short = await delivery.ask(`${e}/messages/maternity/73`);
    const long = await delivery.ask(`${e}/messages/maternity/073`);
    expect(short.text).toBe(long.text);
  });

  test("the supervised core comes before the edition's own insert", async () => {
    const { json } = await delivery.ask(`${e}/messages/maternity/73`);
    expect(json).toMatchObject({ owner: "kizuna" });
  });

  test("a variant is given where it exists, else the message for everyone", async () => {
    const variant = await delivery.ask(`${e}/messages/maternity/73?audience=partner`);
    expect(variant.json).toMatchObject({ key: "maternity/073/partner", audience: "partner" });
    const fallback = await delivery.ask(`${e}/messages/maternity/74?audience=partner`);
    expect(fallback.json).toMatchObject({ key: "maternity/074/everyone" });
  });

  test("comes in the locale asked for", async () => {
    const { json } = await delivery.ask(`${e}/messages/maternity/73?locale=en`);
    expect(json).toMatchObject({ locale: "en", key: "maternity/073/everyone" });
  });

  test("as text is the plain text alone", async () => {
    const { headers, text } = await delivery.ask(`${e}/messages/maternity/74?format=text`);
    expect(headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(text).toMatch(/^ja maternity 74: おなか/);
  });

  test("of a birthday belongs to the anniversary", async () => {
    const { json } = await delivery.ask(`${e}/messages/childcare/anniversary-1`);
    expect(json).toMatchObject({ key: "childcare/anniversary-1/everyone", title: "一歳" });
  });
});

describe("what a reader gets on a day", () => {
  test("by due date: gestational day 280 is the due date", async () => {
    // 2026-12-25 less 207 days is gestational day 73.
    const got = await today("due=2026-12-25&on=2026-06-01");
    expect(got).toMatchObject({ on: "2026-06-01", edition: "kita-city", version: 1, withheld: [] });
    expect(got.keys).toEqual(["maternity/073/everyone kizuna", "maternity/073/everyone kita-city"]);
  });

  test("without a day it is today in Japan", async () => {
    // 03:00 UTC on 1 June is noon in Japan; 15 hours later it is 2 June there.
    expect((await today("due=2026-12-25")).on).toBe("2026-06-01");
    delivery.pass(12 * 3_600_000 + 1);
    expect((await today("due=2026-12-25")).on).toBe("2026-06-02");
    delivery.pass(0);
  });

  test("by birth date: the first birthday brings its own message besides the day's", async () => {
    const { keys } = await today("birth=2025-06-01&on=2026-06-01");
    expect(keys).toEqual([
      "childcare/anniversary-1/everyone kizuna",
      "childcare/365/everyone kizuna",
    ]);
  });

  test("a child of 29 February has its birthday on 28 February", async () => {
    const { keys } = await today("birth=2024-02-29&on=2025-02-28");
    expect(keys).toContain("childcare/anniversary-1/everyone kizuna");
  });

  test("by audience: the variant, with the insert for everyone", async () => {
    const { keys } = await today("due=2026-12-25&on=2026-06-01&audience=partner");
    expect(keys).toEqual(["maternity/073/partner kizuna", "maternity/073/everyone kita-city"]);
  });

  test("before, between and after the phases there is nothing", async () => {
    expect((await today("due=2027-12-25&on=2026-06-01")).keys).toEqual([]);
    expect((await today("birth=2020-01-01&on=2026-06-01")).keys).toEqual([]);
  });

  test("the lines are byte for byte those of the pack, so that their hashes compare", async () => {
    const { text } = await delivery.ask(`${e}/today?due=2026-12-25&on=2026-06-01`);
    expect(text).toContain(rawOf("ja maternity/073/everyone kizuna"));
  });
});

describe("a recalled message", () => {
  const line = rawOf("ja maternity/074/everyone kizuna");
  const entry = {
    id: "r-1",
    key: "maternity/074/everyone",
    messageSha256: [sha256(line)],
    severity: "stop" as const,
    reason: "量の記載に誤り",
    replacedBy: null,
    since: start.toISOString(),
  };

  beforeEach(async () => {
    await delivery.publisher.recall({
      edition: "kita-city",
      version: 1,
      recallSeq: 1,
      recalls: [entry],
      now: start,
    });
    delivery.pass(1_500);
  });

  test("is 410 with the entry of the recall list, also when it was just read", async () => {
    const { status, json } = await delivery.ask(`${e}/messages/maternity/74`);
    expect(status).toBe(410);
    expect(json).toMatchObject({ code: "recalled", key: entry.key, recall: entry });
    const text = await delivery.ask(`${e}/messages/maternity/74?format=text`);
    expect(text.status).toBe(410);
  });

  test("leaves the other messages alone", async () => {
    expect((await delivery.ask(`${e}/messages/maternity/75`)).status).toBe(200);
    expect((await delivery.ask(`${e}/messages/maternity/73`)).status).toBe(200);
  });

  test("is 410 for the day on which it was the only one", async () => {
    const { status, json } = await delivery.ask(`${e}/today?due=2026-12-25&on=2026-06-02`);
    expect(status).toBe(410);
    expect(json).toMatchObject({ code: "recalled", key: entry.key });
  });

  test("stays 410 when later packs no longer hold it", async () => {
    const without = files.map((file) => ({
      ...file,
      lines: file.lines.filter(({ key, locale }) => key !== entry.key || locale !== "ja"),
    }));
    await delivery.publisher.publish({
      edition: "kita-city",
      version: 2,
      files: without,
      recallSeq: 1,
      recalls: [entry],
      now: start,
    });
    delivery.pass(1_500);
    expect((await delivery.ask(`${e}/messages/maternity/74`)).status).toBe(410);
    expect((await delivery.ask(`${e}/messages/maternity/74?audience=partner`)).status).toBe(410);
  });

  test("is withheld by name when the day has another message", async () => {
    const day73 = { ...entry, messageSha256: [sha256(rawOf("ja maternity/073/everyone kizuna"))] };
    const key = "maternity/073/everyone";
    await delivery.publisher.publish({
      edition: "kita-city",
      version: 3,
      files,
      recallSeq: 2,
      recalls: [entry, { ...day73, key, id: "r-2" }],
      now: start,
    });
    delivery.pass(1_500);
    const got = await today("due=2026-12-25&on=2026-06-01");
    expect(got.keys).toEqual(["maternity/073/everyone kita-city"]);
    expect(got.withheld).toEqual([{ key, code: "recalled" }]);
  });
});

test("without the schedule of the phases, today cannot be told", async () => {
  await rm(join(delivery.directory, "packs/phases.json"));
  delivery.pass(10_000);
  const { status, json } = await delivery.ask(`${e}/today?due=2026-12-25`);
  expect(status).toBe(503);
  expect(json).toMatchObject({ code: "phases-missing" });
});
