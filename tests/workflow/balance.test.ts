import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { approved, approvedInsert } from "./manuscript.ts";
import { publishAs } from "./published.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  for (const day of [31, 32, 33]) await approved(desk, day, { text: forMothers });
  await publishAs(desk, "website");
  for (const day of [34, 35, 36]) await approved(desk, day, { text: forFathers });
  await publishAs(desk, "website");
  await approvedInsert(desk, 40);
  await publishAs(desk, "minato-no-oka");
});
afterAll(async () => {
  await desk.close();
});

/** Eight sentences each; with the titles, nine. */
const forMothers = Array.from({ length: 8 }, () => "妊婦さんは、水分をとりましょう。").join("");
const forFathers = Array.from({ length: 8 }, () => "お父さんも、ゆっくり眠りましょう。").join("");

const cell = z.object({ count: z.number(), share: z.number() }).nullable();
const shares = z.object({
  messages: z.number(),
  sentences: z.number(),
  addressed: z.record(z.string(), cell),
  balance: z
    .object({ value: z.number(), low: z.number(), high: z.number(), base: z.number() })
    .nullable(),
});
const reportSchema = z.object({
  edition: z.string(),
  version: z.number().nullable(),
  unreadLocales: z.array(z.string()),
  groups: z.array(shares.extend({ phase: z.string().nullable(), locale: z.string().nullable() })),
  trend: z.array(shares.extend({ version: z.number() })),
});

async function ask(query: string, account: string | null = "editor") {
  return await (await desk.as(account)).get(`/api/balance${query}`);
}

async function report(query: string, account?: string) {
  const answer = await ask(query, account);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return reportSchema.parse(answer.body);
}

describe("the balance of a pack version", () => {
  it("counts the sentences of exactly that version", async () => {
    const first = await report("?edition=website&version=1");
    expect(first.groups[0]).toMatchObject({
      phase: null,
      locale: null,
      messages: 3,
      sentences: 27,
      addressed: { mother: { count: 24 }, father: null },
      balance: { value: 1, low: 1, high: 1, base: 24 },
    });
    const newest = await report("?edition=website");
    expect(newest.version).toBe(2);
    expect(newest.groups[0]).toMatchObject({
      messages: 6,
      addressed: { mother: { count: 24 }, father: { count: 24 }, both: null },
      balance: { value: 0, base: 48 },
    });
  });

  it("is given for each phase with each locale, and for all of either", async () => {
    const { groups } = await report("?edition=website");
    expect(groups.map(({ phase, locale }) => [phase, locale])).toEqual([
      [null, null],
      [null, "ja"],
      ["maternity", null],
      ["maternity", "ja"],
    ]);
    const { groups: one } = await report("?edition=website&phase=maternity&locale=ja");
    expect(one.map(({ phase, locale }) => [phase, locale])).toEqual([["maternity", "ja"]]);
  });

  it("has a trend over every version, of the chosen phase and locale", async () => {
    const { trend } = await report("?edition=website&locale=ja&version=1");
    expect(trend.map(({ version, balance }) => [version, balance?.value])).toEqual([
      [1, 1],
      [2, 0],
    ]);
    const { trend: none } = await report("?edition=website&locale=en");
    expect(none.map(({ sentences, balance }) => [sentences, balance])).toEqual([
      [0, null],
      [0, null],
    ]);
  });

  it("counts an edition's own inserts", async () => {
    const { groups } = await report("?edition=minato-no-oka");
    expect(groups[0]?.messages).toBe(7);
  });

  it("can be asked for what publishing now would hold, without publishing", async () => {
    await approved(desk, 37, { text: forFathers });
    const next = await report("?edition=website&version=next");
    expect(next).toMatchObject({ version: null, groups: [{ messages: 7 }, {}, {}, {}] });
    expect((await report("?edition=website")).version).toBe(2);
    expect(next.trend).toHaveLength(2);
  });

  it("leaves out and names a locale whose language it does not read", async () => {
    await desk.owner.query("UPDATE locales SET checks = NULL WHERE id = 'ja'");
    try {
      const blind = await report("?edition=website&version=1");
      expect(blind.unreadLocales).toEqual(["ja"]);
      expect(blind.groups[0]?.sentences).toBe(0);
    } finally {
      await desk.owner.query("UPDATE locales SET checks = 'ja' WHERE id = 'ja'");
    }
  });
});

describe("what was asked for and is not there", () => {
  it.each([
    ["?edition=nowhere", "edition"],
    ["?edition=website&version=3", "version"],
    ["?edition=hikari-clinic", "version"],
    ["?edition=website&phase=old-age", "phase"],
    ["?edition=website&locale=fr", "locale"],
  ])("%s is not found, by its field", async (query, field) => {
    const { status, type, body } = await ask(query);
    expect([status, type]).toEqual([404, "application/problem+json"]);
    expect(body).toMatchObject({ code: "not-found", field });
  });

  it.each([
    ["", "edition"],
    ["?edition=website&version=0", "version"],
    ["?edition=website&version=1.5", "version"],
    ["?edition=website&version=99999999999999999999", "version"],
    ["?edition=website&format=xlsx", "format"],
    ["?edition=website&phases=maternity", "phases"],
    ["?edition=website&edition=hikari-clinic", "edition"],
  ])("%s is malformed, by its field", async (query, field) => {
    const { status, body } = await ask(query);
    expect([status, body["code"], body["field"]]).toEqual([400, "malformed", field]);
  });
});

describe("who reads the balance", () => {
  it.each(["editor", "obstetrician", "translator", "publisher", "admin"])(
    "%s reads every edition",
    async (account) => {
      for (const edition of ["website", "minato-no-oka"]) {
        expect((await ask(`?edition=${edition}`, account)).status).toBe(200);
      }
    },
  );

  it("municipal staff read their own edition and no other", async () => {
    expect((await ask("?edition=minato-no-oka", "staff")).status).toBe(200);
    const { status, body } = await ask("?edition=website", "staff");
    expect([status, body["code"]]).toEqual([403, "not-your-edition"]);
    const { body: choices } = await ask("/editions", "staff");
    expect(choices["editions"]).toMatchObject([{ slug: "minato-no-oka" }]);
  });

  it("somebody without a role reads nothing, nor does somebody without an account", async () => {
    await desk.owner.query(
      "DELETE FROM users_roles WHERE parent_id = (SELECT id FROM users WHERE email = 'dietitian@kizuna.example')",
    );
    for (const path of ["?edition=website", "/editions"]) {
      expect((await ask(path, "dietitian")).status).toBe(403);
      expect((await ask(path, null)).status).toBe(401);
    }
  });

  it("the choices are the editions with their versions, newest first", async () => {
    const { body } = await ask("/editions");
    const editions = z
      .array(z.object({ slug: z.string(), versions: z.array(z.object({ version: z.number() })) }))
      .parse(body["editions"]);
    expect(
      editions.map(({ slug, versions }) => [slug, versions.map((one) => one.version)]),
    ).toEqual([
      ["hikari-clinic", []],
      ["minato-no-oka", [1]],
      ["website", [2, 1]],
    ]);
  });
});

describe("the balance as CSV", () => {
  it("has one figure a row, and hidden ones without a number", async () => {
    const { status, type, body } = await ask("?edition=website&version=1&format=csv");
    expect([status, type]).toEqual([200, "text/csv; charset=utf-8; header=present"]);
    const lines = z.string().parse(body["text"]).split("\r\n");
    const start = "website,1,";
    expect(lines[0]).toBe(
      "edition,version,published_at,phase,locale,figure,task,who,count,base,value,low,high,hidden",
    );
    const rows = lines.slice(1, -1).map((line) => line.split(","));
    expect(lines.at(-1)).toBe("");
    expect(rows.every((row) => row.length === 14)).toBe(true);
    const row = (figure: string, who: string) =>
      rows.find((one) => one[5] === figure && one[7] === who)?.slice(8);
    expect(lines[1]?.startsWith(start)).toBe(true);
    expect(row("addressed", "mother")).toEqual(["24", "27", "0.8889", "", "", ""]);
    expect(row("addressed", "father")).toEqual(["", "", "", "", "", "fewer than 20"]);
    expect(row("balance", "")).toEqual(["", "24", "1", "1", "1", ""]);
    expect(
      rows.filter((one) => one[5] === "trend-balance").map((one) => [one[1], one[10]]),
    ).toEqual([
      ["1", "1"],
      ["2", "0"],
    ]);
  });
});
