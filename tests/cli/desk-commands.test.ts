import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { runBackup } from "../../src/cli/backup-command.ts";
import { runCheckDatabase } from "../../src/cli/check-database-command.ts";
import { runExport } from "../../src/cli/export-command.ts";
import { runImport } from "../../src/cli/import-command.ts";
import { outcomeOf, type ExitCode, type Output } from "../../src/cli/outcome.ts";
import {
  runAuditVerify,
  runPublish,
  runRecall,
  type RecallOptions,
} from "../../src/cli/pack-commands.ts";
import { runRotateKeys } from "../../src/cli/keys-command.ts";
import { runVerify } from "../../src/cli/verify-command.ts";
import { runRestore } from "../../src/cli/restore-command.ts";
import { createTestDatabase } from "../setup/database.ts";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { act, approved, cleanText, translated, write } from "../workflow/manuscript.ts";
import { linesOf } from "../workflow/published.ts";
import { captureOutput } from "./captured-output.ts";

let desk: TestDesk;
let root: string;

beforeAll(async () => {
  desk = await openTestDesk();
  root = await mkdtemp(path.join(tmpdir(), "kizuna-commands-"));
  for (const day of [31, 32, 33]) await approved(desk, day);
});
afterAll(async () => {
  await desk.close();
  await rm(root, { recursive: true });
});

/** Runs a command as main.ts does: its exit code and what it said. */
async function run(work: (output: Output) => Promise<ExitCode>) {
  const output = captureOutput();
  return { code: await outcomeOf(output, () => work(output)), ...output };
}

const publish = (edition: string, as?: string) => run((output) => runPublish(edition, as, output));
const recall = (key: string, options: Partial<RecallOptions> = {}) =>
  run((output) => runRecall(key, { reason: "誤り", severity: "stop", ...options }, output));

describe("publish", () => {
  test("cuts the next version in the name of the only publisher", async () => {
    const { code, results } = await publish("website");
    expect([code, results]).toMatchObject([0, [{ edition: "website", version: 1 }]]);
  });

  test("with nothing new, or of an unknown edition, changes nothing and says so", async () => {
    expect(await publish("website")).toMatchObject({
      code: 1,
      problems: [{ code: "nothing-changed" }],
    });
    expect(await publish("nowhere")).toMatchObject({ code: 1, problems: [{ code: "not-found" }] });
  });

  test("in the name of somebody else is refused as the desk refuses it", async () => {
    const editor = await publish("minato-no-oka", "editor@kizuna.example");
    expect(editor).toMatchObject({ code: 1, problems: [{ code: "role-missing" }] });
    const nobody = await publish("minato-no-oka", "nobody@kizuna.example");
    expect(nobody).toMatchObject({ code: 2, problems: [{ code: "usage" }] });
  });
});

describe("recall", () => {
  test("withdraws the message and cuts versions without it", async () => {
    const key = "maternity/031/everyone";
    const { code, results } = await recall(key);
    expect([code, results]).toMatchObject([
      0,
      [{ id: "recall-0001", recallSeq: 1, editions: [{ edition: "website", version: 2 }] }],
    ]);
    const keys = (await linesOf(desk, "website", 2)).map((line) => line.key);
    expect(keys).toEqual(["maternity/032/everyone", "maternity/033/everyone"]);
    expect(await recall(key)).toMatchObject({ code: 1, problems: [{ code: "already-recalled" }] });
  });

  test("passes severity and replacement on", async () => {
    const replacedBy = "maternity/033/everyone";
    const options = { severity: "correct", replacedBy, as: "publisher@kizuna.example" } as const;
    expect((await recall("maternity/032/everyone", options)).code).toBe(0);
    const { rows } = await desk.owner.query(
      "SELECT severity, replaced_by, reason FROM recalls WHERE seq = 2",
    );
    expect(rows).toEqual([{ severity: "correct", replaced_by: replacedBy, reason: "誤り" }]);
  });

  test("of what was never published is refused", async () => {
    const never = await recall("maternity/099/everyone");
    expect(never).toMatchObject({ code: 1, problems: [{ code: "never-published" }] });
  });
});

describe("import", () => {
  const row = (day: number, change: object = {}) =>
    JSON.stringify({
      phase: "maternity",
      day,
      title: "題",
      text: cleanText,
      topics: ["sleep"],
      ...change,
    });

  async function importing(lines: readonly string[]) {
    const file = path.join(root, "rows.ndjson");
    await writeFile(file, `${lines.join("\n")}\n`);
    return await run((output) => runImport(file, "editor@kizuna.example", output));
  }
  const count = async () => (await desk.owner.query("SELECT FROM messages")).rowCount;

  test("makes drafts that an export then shows", async () => {
    const { code, results } = await importing([row(41), "", row(42)]);
    expect([code, results]).toEqual([0, [{ imported: 2 }]]);
    const { results: texts } = await run(runExport);
    expect(texts).toContainEqual({
      kind: "messages",
      key: "maternity/041/everyone",
      locale: "ja",
      state: "draft",
      title: "題",
      text: cleanText,
    });
  });

  test.each([
    ["a title that is missing", [row(43), "", row(44, { title: undefined })], 3, "title"],
    ["a day outside the phase", [row(43), row(9_999)], 2, "day"],
    ["a slot that is taken", [row(43), row(41)], 2, "day"],
    ["an unknown topic", [row(43), row(44, { topics: ["nonsense"] })], 2, "topics"],
    ["a field that nobody knows", [row(43, { nonsense: 1 })], 1, "-"],
    ["a line that is no JSON", [row(43), "{"], 2, "-"],
  ])("with %s names row and column, and imports nothing", async (_, lines, number, column) => {
    const before = await count();
    const { code, problems } = await importing(lines);
    expect(code).toBe(1);
    expect(problems).toMatchObject([{ row: number, column }, { code: "nothing-imported" }]);
    expect(await count()).toBe(before);
  });
});

describe("check --database", () => {
  const check = (locale?: string) => run((output) => runCheckDatabase(locale, output));
  const findings = z.array(
    z.object({ rule: z.string(), field: z.string(), start: z.number(), waived: z.boolean() }),
  );
  const written = z.object({ key: z.string(), locale: z.string(), state: z.string(), findings });

  test("reads every text, tells how far it is, and ends with 1 for what nobody has waived", async () => {
    const before = await check();
    expect(before.code).toBe(0);
    const message = await write(desk, 91, { text: "ご主人にも聞いてみましょう。" });
    const { code, results, problems } = await check();
    expect([code, results.length]).toEqual([1, before.results.length + 1]);
    expect(problems.at(-2)).toEqual({ progress: { done: results.length, all: results.length } });
    expect(problems.at(-1)).toEqual({ texts: results.length, blocked: 1 });
    const faulty = results.find((one) => "id" in one && one.id === `messages/${String(message)}`);
    expect(written.parse(faulty)).toEqual({
      key: "maternity/091/everyone",
      locale: "ja",
      state: "draft",
      findings: [{ rule: "ja-marital-master", field: "text", start: 0, waived: false }],
    });
    const sentence = "ご主人にも聞いてみましょう。";
    const waiver = { rule: "ja-marital-master", sentence, reason: "quotation", note: "引用です" };
    await act(desk, "obstetrician", `messages/${String(message)}/waivers`, waiver);
    expect((await check()).code).toBe(0);
  });

  test("reads a translation beside its source, and one language alone when asked", async () => {
    const { id } = await approved(desk, 92);
    await translated(desk, id, { text: "Your husband may come with you." });
    const { code, results } = await check("en");
    expect(code).toBe(1);
    expect(results.map((one) => written.parse(one).locale)).toEqual(["en"]);
    expect(written.parse(results[0]).findings.map(({ rule }) => rule)).toContain(
      "en-translation-gender-added",
    );
    expect(await check("xx")).toMatchObject({ code: 1, problems: [{ code: "not-found" }] });
  });
});

test("keys rotate publishes the next key set, and what stands in the repository still verifies", async () => {
  const { code, results } = await run((output) => runRotateKeys({}, output));
  expect([code, results]).toMatchObject([0, [{ set: 2 }]]);
  const verified = await run((output) => runVerify(path.join(desk.dataDir, "packs"), output));
  expect(verified.code).toBe(0);
});

test("a backup and a restore say what they did, and where the signing keys are missing", async () => {
  const file = path.join(root, "desk.kizuna");
  const backup = await run((output) => runBackup(file, {}, output));
  expect([backup.code, backup.results]).toMatchObject([0, [{ ok: true, withKeys: false }]]);
  expect((await run((output) => runBackup(file, {}, output))).code).toBe(2);
  const full = await run((output) => runRestore(file, output));
  expect([full.code, full.problems.at(-1)]).toMatchObject([1, { code: "database-in-use" }]);
  process.env["DATABASE_URL"] = (await createTestDatabase()).url;
  process.env["DATA_DIR"] = path.join(root, "restored");
  process.env["PACK_REPOSITORY"] = path.join(root, "restored/packs");
  const restored = await run((output) => runRestore(file, output));
  expect([restored.code, restored.results]).toMatchObject([
    0,
    [{ ok: true, signingKeysFit: false }],
  ]);
  expect(restored.problems.at(-1)).toMatchObject({ code: "keys-missing" });
  expect((await run(runAuditVerify)).code).toBe(0);
  process.env["DATABASE_URL"] = desk.url;
});

test("a stopped desk of its own is restored, backed up and left stopped", async () => {
  const file = path.join(root, "desk.kizuna");
  const dataDir = await mkdtemp(path.join(tmpdir(), "kizuna-restored-"));
  process.env["DATABASE_URL"] = "";
  process.env["DATA_DIR"] = dataDir;
  process.env["PACK_REPOSITORY"] = "";
  const restored = await run((output) => runRestore(file, output));
  expect([restored.code, restored.results]).toMatchObject([0, [{ ok: true }]]);
  const again = await run((output) => runBackup(path.join(root, "again.kizuna"), {}, output));
  const rows = z.object({ rows: z.number() });
  expect(rows.parse(again.results[0])).toEqual(rows.parse(restored.results[0]));
  const stopped = await run(runAuditVerify);
  expect([stopped.code, stopped.text]).toEqual([2, expect.stringContaining("npm start")]);
  process.env["DATABASE_URL"] = desk.url;
  await rm(dataDir, { recursive: true, force: true });
});

test("audit verify counts a whole chain and names the entry where one breaks", async () => {
  const whole = await run(runAuditVerify);
  expect([whole.code, whole.results]).toMatchObject([0, [{ ok: true }]]);
  await desk.owner.query("ALTER TABLE audit_entries DISABLE TRIGGER USER");
  await desk.owner.query("UPDATE audit_entries SET subject = 'other' WHERE seq = 3");
  const broken = await run(runAuditVerify);
  expect([broken.code, broken.problems]).toMatchObject([1, [{ ok: false, broken: 3 }]]);
});
