import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { builtInChecker } from "../../src/actions/rule-sets/active-checker.ts";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { refusedCode } from "../store/refused-code.ts";
import { act, approveAs, approved, cleanText, statusOf, submitted, write } from "./manuscript.ts";
import { linesOf, publishAs } from "./published.ts";
import { ruleForm } from "./rule-form.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
});
afterAll(async () => {
  await desk.close();
});

/** A sentence that no built-in rule minds and that the new rule finds. */
const cheering = "ファイト、赤ちゃん。";
const cheeringText = `${cleanText}\n\n${cheering}`;
const newRule = { ...ruleForm, id: "ja-pressure-cheer" };

const changes = z.object({
  added: z.array(z.string()),
  changed: z.array(z.string()),
  removed: z.array(z.string()),
  words: z.array(z.string()),
});
const listSchema = z.object({
  active: z.object({ id: z.string(), builtIn: z.boolean() }),
  draft: changes,
  sets: z.array(
    z.object({
      id: z.string(),
      note: z.string(),
      createdBy: z.string(),
      active: z.boolean(),
      may: z.object({ activate: z.string().nullable() }),
    }),
  ),
});
const found = z.array(z.object({ key: z.string(), rule: z.string(), sentence: z.string() }));
const trialSchema = z.object({
  id: z.string(),
  changes,
  examples: z.object({ count: z.number(), failing: z.array(z.unknown()) }),
  development: z.array(
    z.object({ language: z.string(), tried: z.object({ rows: z.number(), f1: z.number() }) }),
  ),
  corpus: z.object({
    texts: z.number(),
    counts: z.object({ fresh: z.number(), gone: z.number() }),
    fresh: found,
    gone: found,
  }),
});

async function list(account = "editor") {
  const answer = await (await desk.as(account)).get("/api/rule-sets");
  return listSchema.parse(answer.body);
}

async function trial(id = "draft") {
  const answer = await (await desk.as("editor")).get(`/api/rule-sets/${id}/trial`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return trialSchema.parse(answer.body);
}

async function change(rule: string, data: Record<string, unknown>) {
  return await (await desk.as("editor")).patch(`/api/rules/${rule}`, data);
}

async function propose(note: string, account = "editor"): Promise<string> {
  const answer = await act(desk, account, "rule-sets", { note });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return z.string().parse(answer.body["id"]);
}

describe("rules are edited as drafts", () => {
  it("drafts start as the rules that come with the software, which are in force", async () => {
    const { active, draft, sets } = await list();
    expect(active).toEqual({ id: builtInChecker(await desk.actions()).id, builtIn: true });
    expect(draft).toEqual({ added: [], changed: [], removed: [], words: [] });
    expect(sets).toEqual([]);
    const { rows } = await desk.owner.query("SELECT id FROM rules WHERE language = 'en'");
    expect(rows.length).toBeGreaterThan(80);
  });

  it("a rule whose example fails is refused with the example named, and nothing is saved", async () => {
    const bad = `${newRule.bad}\n今日はいい天気です。`;
    const good = `${newRule.good}\nファイト、赤ちゃん！`;
    const answer = await act(desk, "editor", "rules", { ...newRule, bad, good });
    expect(answer).toMatchObject({ status: 422, body: { code: "rule-invalid" } });
    expect(answer.body["ruleIssues"]).toMatchObject([
      { code: "missed", example: "今日はいい天気です。" },
      { code: "found", example: "ファイト、赤ちゃん！" },
    ]);
    expect(answer.body["detail"]).toContain("今日はいい天気です。");
    expect(answer.body["detail"]).toContain("ファイト、赤ちゃん！");
    expect((await (await desk.as("editor")).get(`/api/rules/${newRule.id}`)).status).toBe(404);
  });

  it.each([
    [
      "fewer than three bad examples",
      { bad: "ファイト、赤ちゃん。\nファイト、わが子！" },
      "too-few",
    ],
    ["fewer than three good ones", { good: "体調を聞きます。" }, "too-few"],
    ["one example three times", { good: "休もう。\n休もう。\n休もう。" }, "too-few"],
    ["a regular expression", { match: "(がんばれ)\nママ.*がんばれ" }, "notation"],
    ["an unknown word set", { match: "{nobody} がんばれ" }, "notation"],
    ["nothing to find", { match: " " }, "invalid"],
    ["no reason", { reasonEn: " " }, "invalid"],
    ["the prefix of another language", { id: "en-cheer" }, "invalid"],
  ])("a rule with %s is refused", async (_, data, code) => {
    const answer = await act(desk, "editor", "rules", { ...newRule, ...data });
    expect([400, 422], JSON.stringify(answer.body)).toContain(answer.status);
    if (answer.body["ruleIssues"] !== undefined) {
      expect(answer.body["ruleIssues"]).toMatchObject([{ code }]);
    }
  });

  it("a regular expression is refused with its line, its position and the reason", async () => {
    const match = "(がんばれ)\nママ.*がんばれ";
    const answer = await act(desk, "editor", "rules", { ...newRule, match });
    expect(answer.body["ruleIssues"]).toEqual([
      { code: "notation", field: "match", line: 2, position: 2, reason: "regular-expression" },
    ]);
    expect(answer.body["detail"]).toContain("2行目、3文字目：正規表現は使えません");
  });

  it("words that name an unknown set are refused", async () => {
    const words = { language: "ja", name: "cheer", words: "がんばれ\n@nobody" };
    const answer = await act(desk, "editor", "word-sets", words);
    expect(answer).toMatchObject({ status: 422, body: { code: "rule-invalid" } });
    expect(answer.body["ruleIssues"]).toMatchObject([{ line: 2, reason: "unknown-set" }]);
  });

  it("experts, translators, publishers and staff change no rule", async () => {
    for (const account of ["obstetrician", "translator", "publisher", "staff"]) {
      expect((await act(desk, account, "rules", newRule)).status, account).toBe(403);
      expect((await act(desk, account, "rule-sets", { note: "試し" })).status, account).toBe(403);
    }
  });

  it("drafts that change nothing are no new rule set", async () => {
    const answer = await act(desk, "editor", "rule-sets", { note: "同じ" });
    expect(answer).toMatchObject({ status: 409, body: { code: "nothing-new" } });
  });
});

describe("a rule set is tried, proposed, and activated by a second person", () => {
  let proposed: string;
  let old: { id: number; revision: string };
  let waiting: { id: number; revision: string };

  beforeAll(async () => {
    old = await approved(desk, 100, { text: cheeringText });
    waiting = await submitted(desk, 101, { text: cheeringText });
    await write(desk, 102, { text: `${cleanText}\n\n父兄の方へ。` });
    expect((await publishAs(desk)).status).toBe(201);
  });

  it("a trial counts what the drafts would find anew and find no more, and lists it", async () => {
    const created = await act(desk, "editor", "rules", newRule);
    expect(created.status, JSON.stringify(created.body)).toBe(201);
    expect((await change("ja-job-fukei", { retired: true })).status).toBe(200);
    const tried = await trial();
    expect(tried.changes).toMatchObject({ added: [newRule.id], removed: ["ja-job-fukei"] });
    expect(tried.corpus.counts).toEqual({ fresh: 2, gone: 1 });
    expect(tried.corpus.fresh).toEqual([
      { key: "maternity/100/everyone", rule: newRule.id, sentence: cheering },
      { key: "maternity/101/everyone", rule: newRule.id, sentence: cheering },
    ]);
    expect(tried.corpus.gone).toMatchObject([
      { key: "maternity/102/everyone", rule: "ja-job-fukei", sentence: "父兄の方へ。" },
    ]);
    expect(tried.examples.failing).toEqual([]);
    expect(tried.development.map(({ language, tried: { rows } }) => [language, rows])).toEqual([
      ["ja", 60],
      ["en", 40],
    ]);
    for (const { tried: figures } of tried.development) expect(figures.f1).toBeGreaterThan(0.85);
    expect((await statusOf(desk, old.id)).findings).toEqual([]);
  });

  it("a trial tells how far it is to whoever asks for lines", async () => {
    const editor = await desk.as("editor");
    const headers = { accept: "application/x-ndjson" };
    const response = await editor.send("GET", "/api/rule-sets/draft/trial", { headers });
    expect(response.type).toContain("application/x-ndjson");
    const lines = z.array(z.unknown()).parse(response.body["lines"]);
    expect(lines.at(0)).toMatchObject({ done: 0, all: 3 });
    expect(lines.at(-2)).toMatchObject({ done: 3, all: 3 });
    expect(lines.at(-1)).toMatchObject({ result: { corpus: { texts: 3 } } });
  });

  it("words that break a rule's examples keep the drafts from becoming a rule set", async () => {
    const { rows } = await desk.owner.query<{ id: number; words: string }>(
      "SELECT id, words FROM word_sets WHERE language = 'ja' AND name = 'child'",
    );
    const [set] = rows;
    const editor = await desk.as("editor");
    const address = `/api/word-sets/${String(set?.id)}`;
    expect((await editor.patch(address, { words: "幼な子" })).status).toBe(200);
    const answer = await act(desk, "editor", "rule-sets", { note: "こわれた言葉" });
    expect(answer).toMatchObject({ status: 422, body: { code: "examples-fail" } });
    expect(JSON.stringify(answer.body["ruleIssues"])).toContain(newRule.id);
    expect((await editor.patch(address, { words: set?.words })).status).toBe(200);
  });

  it("proposing freezes the drafts; later edits of a draft do not reach the set", async () => {
    proposed = await propose("励ましの規則を足します");
    expect(proposed).toMatch(/^[0-9a-f]{64}$/);
    expect((await change(newRule.id, { severity: "error" })).status).toBe(200);
    const { rows } = await desk.owner.query<{ canonical: string }>(
      "SELECT canonical FROM rule_sets WHERE id = $1",
      [proposed],
    );
    expect((await desk.actions()).hash(rows[0]?.canonical ?? "")).toBe(proposed);
    const tried = await trial(proposed);
    expect(tried.id).toBe(proposed);
    expect(tried.corpus.counts).toEqual({ fresh: 2, gone: 1 });
  });

  it("nobody activates the rule set that they proposed", async () => {
    const answer = await act(desk, "editor", `rule-sets/${proposed}/activate`);
    expect(answer).toMatchObject({ status: 403, body: { code: "own-rule-set" } });
    const [own] = (await list("editor")).sets;
    expect(own?.may.activate).toBe("own-rule-set");
    expect((await list("editor2")).sets[0]?.may.activate).toBeNull();
    expect((await list()).active.builtIn).toBe(true);
  });

  it("an unknown rule set is not found", async () => {
    const { status } = await act(desk, "editor2", `rule-sets/${"0".repeat(64)}/activate`);
    expect(status).toBe(404);
    const editor = await desk.as("editor");
    expect((await editor.get("/api/rule-sets/none/trial")).status).toBe(404);
  });

  it("a second person activates it, and from then on it checks texts", async () => {
    const answer = await act(desk, "editor2", `rule-sets/${proposed}/activate`);
    expect(answer.status, JSON.stringify(answer.body)).toBe(200);
    expect((await list()).active).toEqual({ id: proposed, builtIn: false });
    const body = { locale: "ja", title: "", text: cheering };
    const live = await act(desk, "editor", "desk/check", body);
    expect(live.body["findings"]).toMatchObject([{ rule: newRule.id, severity: "warn" }]);
    const gone = await act(desk, "editor", "desk/check", { ...body, text: "父兄の方へ。" });
    // The classifier may still mind the sentence; the retired rule does not.
    expect(JSON.stringify(gone.body["findings"])).not.toContain("ja-job-fukei");
    const id = await write(desk, 103, { text: cheeringText });
    const refused = await act(desk, "editor", `messages/${String(id)}/submit`);
    expect(refused).toMatchObject({ status: 422, body: { code: "findings-open" } });
  });

  it("a text under review is not approved while the new set finds something in it", async () => {
    expect(await approveAs(desk, "obstetrician", "obstetrics", waiting)).toBe(422);
    const [finding] = (await statusOf(desk, waiting.id)).findings;
    const waiver = { rule: finding?.rule, sentence: finding?.sentence };
    const reason = { reason: "quotation", note: "読者の声です" };
    const path = `messages/${String(waiting.id)}/waivers`;
    expect((await act(desk, "editor", path, { ...waiver, ...reason })).status).toBe(201);
    expect(await approveAs(desk, "obstetrician", "obstetrics", waiting)).toBe(201);
  });

  it("a review records the set that the text passed", async () => {
    const { rows } = await desk.owner.query<{ rule_set: string }>(
      "SELECT rule_set FROM reviews WHERE revision = ANY ($1) ORDER BY id",
      [[old.revision, waiting.revision]],
    );
    const builtIn = builtInChecker(await desk.actions()).id;
    expect(rows.map((row) => row.rule_set)).toEqual([builtIn, proposed]);
  });

  it("an old approval in which it finds more is to be looked at again", async () => {
    const again = async (id: number) => {
      const editor = await desk.as("editor");
      return (await editor.get(`/api/messages/${String(id)}/status`)).body;
    };
    expect(await again(old.id)).toMatchObject({ state: "approved", recheck: true });
    expect(await again(waiting.id)).toMatchObject({ state: "approved", recheck: false });
    const home = (await (await desk.as("editor2")).get("/api/desk/home")).body;
    const waitingList = z
      .array(z.object({ id: z.number(), reason: z.string() }))
      .parse(home["waiting"]);
    const toRecheck = waitingList.filter(({ reason }) => reason === "recheck");
    expect(toRecheck.map(({ id }) => id)).toEqual([old.id]);
  });

  it("a new rule set unpublishes nothing: the next pack carries the old approval still", async () => {
    const published = await publishAs(desk);
    expect(published.status, JSON.stringify(published.body)).toBe(201);
    const revisions = (await linesOf(desk, "website", 2)).map(({ revision }) => revision);
    expect(revisions.toSorted()).toEqual([old.revision, waiting.revision].toSorted());
    const { rows } = await desk.owner.query<{ set: string }>(
      "SELECT payload ->> 'ruleSet' AS set FROM packs WHERE edition = 'website' ORDER BY version",
    );
    expect(rows.map(({ set }) => set)).toEqual([builtInChecker(await desk.actions()).id, proposed]);
  });

  it("a waiver settles what was to be looked at again", async () => {
    const waiver = { rule: newRule.id, sentence: cheering, reason: "quotation", note: "声です" };
    const path = `messages/${String(old.id)}/waivers`;
    expect((await act(desk, "editor2", path, waiver)).body).toMatchObject({ recheck: false });
  });

  it("a rule that is waived in more than a fifth of its findings asks for a better one", async () => {
    const use = async () => {
      const { body } = await (await desk.as("editor")).get("/api/rule-sets/usage");
      const rules = z.array(z.looseObject({ rule: z.string() })).parse(body["rules"]);
      return rules.find(({ rule }) => rule === newRule.id);
    };
    const before = { findings: 3, waived: 2, asksForBetterRule: true, editable: true };
    expect(await use()).toMatchObject(before);
    for (let day = 110; day < 117; day += 1) {
      const id = await write(desk, day, { text: cheeringText });
      const editor = await desk.as("editor");
      await editor.patch(`/api/messages/${String(id)}`, { text: cleanText });
    }
    const mended = { findings: 10, waived: 2, waiverRate: 0.2, asksForBetterRule: false };
    expect(await use()).toMatchObject(mended);
  });

  it("an earlier rule set can be put in force again, by somebody other than its proposer", async () => {
    const next = await propose("重さを上げます", "editor2");
    expect((await act(desk, "editor2", `rule-sets/${next}/activate`)).status).toBe(403);
    expect((await act(desk, "admin", `rule-sets/${next}/activate`)).status).toBe(200);
    const twice = await act(desk, "admin", `rule-sets/${next}/activate`);
    expect(twice).toMatchObject({ status: 409, body: { code: "nothing-new" } });
    expect((await act(desk, "admin", `rule-sets/${proposed}/activate`)).status).toBe(200);
    expect((await list()).active.id).toBe(proposed);
  });

  it("proposals and activations are written in the audit chain", async () => {
    const { rows } = await desk.owner.query<{ action: string }>(
      "SELECT action FROM audit_entries WHERE subject LIKE 'rule-sets/%' ORDER BY seq",
    );
    expect(rows.map(({ action }) => action)).toEqual([
      "propose-rule-set",
      "activate-rule-set",
      "propose-rule-set",
      "activate-rule-set",
      "activate-rule-set",
    ]);
  });

  it("no SQL changes, removes or self-activates a rule set, as the desk's role or as the owner", async () => {
    const editor = (await desk.actor("editor")).id;
    const expert = (await desk.actor("obstetrician")).id;
    const update = "UPDATE rule_sets SET note = 'x' WHERE id = $1";
    const remove = "DELETE FROM rule_set_activations WHERE rule_set = $1";
    const activate = "INSERT INTO rule_set_activations (rule_set, activated_by) VALUES ($1, $2)";
    const insert =
      "INSERT INTO rule_sets (id, version, canonical, created_by) VALUES ($1, '1', '{}', $2)";
    expect(await refusedCode(desk.role, [update, [proposed]])).toBe("42501");
    expect(await refusedCode(desk.role, [remove, [proposed]])).toBe("42501");
    expect(await refusedCode(desk.owner, [update, [proposed]])).toBe("KZ007");
    expect(await refusedCode(desk.owner, [remove, [proposed]])).toBe("KZ007");
    expect(await refusedCode(desk.owner, ["TRUNCATE rule_set_activations", []])).toBe("KZ007");
    for (const pool of [desk.role, desk.owner]) {
      expect(await refusedCode(pool, [activate, [proposed, editor]])).toBe("KZ002");
      expect(await refusedCode(pool, [activate, [proposed, expert]])).toBe("KZ002");
      expect(await refusedCode(pool, [activate, ["0".repeat(64), expert]])).toBe("KZ002");
      expect(await refusedCode(pool, [insert, ["0".repeat(64), editor]])).toBe("23514");
    }
    const { id: admin } = await desk.actor("admin");
    expect(await refusedCode(desk.owner, [activate, ["0".repeat(64), admin]])).toBe("23503");
  });
});
