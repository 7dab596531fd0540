import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const kizuna = path.join(import.meta.dirname, "../../bin/kizuna.js");
const start = path.join(import.meta.dirname, "../../src/cli/start.mjs");
let directory: string;

beforeAll(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "kizuna-program-"));
});
afterAll(() => rm(directory, { recursive: true }));

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

/** Runs the real command in an empty directory, with no installation to be found. */
async function run(
  args: readonly string[],
  {
    input = "",
    env = {},
    hangUp = false,
    script = kizuna,
  }: { input?: string; env?: Record<string, string>; hangUp?: boolean; script?: string } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, ["--conditions=production", script, ...args], {
    cwd: directory,
    env: { ...process.env, DATABASE_URL: "", DATA_DIR: path.join(directory, "none"), ...env },
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (err += chunk.toString()));
  if (hangUp) child.stdout.destroy();
  child.stdin.on("error", () => undefined).end(input);
  const code = await new Promise<number | null>((done) => child.once("close", done));
  return { code, out, err };
}

const commands = [
  "check",
  "import",
  "export",
  "publish",
  "recall",
  "audit verify",
  "pull",
  "verify",
  "backup",
  "restore",
  "bench",
];

describe("kizuna", () => {
  test.each(commands)("%s shows an example when asked for help", async (command) => {
    const { code, out, err } = await run([...command.split(" "), "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(new RegExp(`Example:\\n(.*\\n)*.*kizuna ${command}`));
    expect(out).toContain("--json");
  });

  test("names every command in its own help", async () => {
    const { code, out } = await run(["--help"]);
    expect(code).toBe(0);
    for (const command of commands) expect(out).toContain(`\n  ${command.split(" ")[0] ?? ""} `);
  });

  test.each([
    [[]],
    [["nonsense"]],
    [["publish"]],
    [["publish", "a", "b"]],
    [["check", "--nonsense"]],
    [["check", "--locale", "fr"]],
    [["recall", "maternity/073/everyone"]],
    [["recall", "maternity/073/everyone", "--reason", "x", "--severity", "loud"]],
    [["recall", "maternity/073/everyone", "--reason", " "]],
    [["recall", "maternity/73", "--reason", "x"]],
    [["recall", "maternity/073/everyone", "--reason", "x", "--replaced-by", "nowhere"]],
    [["pull", "http://127.0.0.1:1"]],
    [["pull", "nowhere", "copy", "--edition", "website"]],
    [["verify", "nowhere"]],
    [["audit"]],
    [["import", "nowhere.ndjson"]],
    [["restore", "nowhere.kizuna"]],
    [["backup", "none/nowhere.kizuna"]],
  ])("%j is wrong use", async (args) => {
    const { code, out, err } = await run(args);
    expect([code, out]).toEqual([2, ""]);
    expect(err).not.toMatch(/\n\s+at /);
    expect(err).not.toBe("");
  });

  test.each(["export", "audit verify", "publish website", "backup new.kizuna"])(
    "%s without a database says in one line what to do",
    async (command) => {
      const { code, out, err } = await run(command.split(" "));
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^no (database|desk) [^\n]+ \/ [^\n]+\n$/);
      const json = await run([...command.split(" "), "--json"]);
      expect([json.code, JSON.parse(json.err)]).toMatchObject([2, { code: "usage" }]);
    },
  );

  test("a database that does not answer is named, and its password is not", async () => {
    const env = { DATABASE_URL: "postgres://desk:hush@127.0.0.1:1/desk" };
    const { code, err } = await run(["audit", "verify"], { env });
    expect(code).toBe(2);
    expect(err).toMatch(/^no database answers at 127\.0\.0\.1:1\/desk .*npm start.*\n$/);
    expect(err).not.toContain("hush");
  });

  test("wrong use is JSON where JSON was asked for", async () => {
    const { code, err } = await run(["publish", "--json"]);
    expect(code).toBe(2);
    expect(JSON.parse(err)).toEqual({
      code: "usage",
      detail: "missing required argument 'edition'",
    });
  });

  test("a restore of something else says so and makes no desk", async () => {
    await writeFile(path.join(directory, "letter.txt"), "拝啓");
    const { code, err } = await run(["restore", "letter.txt"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^not-a-backup: letter\.txt .+\n$/);
    expect((await run(["audit", "verify"])).err).toMatch(/^no database/);
  });
});

describe("kizuna check", () => {
  const record = (id: number, text: string) => JSON.stringify({ id, locale: "ja", text });

  test("reads standard input, and 1 means that a finding blocks", async () => {
    const input = `${record(1, "ご主人にも聞きましょう。")}\n${record(2, "ゆっくり休みましょう。")}\n`;
    const { code, out, err } = await run(["check", "-", "--locale", "ja"], { input });
    expect([code, err]).toEqual([1, ""]);
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { id: 1, findings: [{ text: "ご主人" }] },
      { id: 2, findings: [] },
    ]);
  });

  test("0 means that nothing blocks", async () => {
    const { code, out } = await run(["check"], { input: "ゆっくり休みましょう。\n" });
    expect([code, out]).toEqual([0, '{"id":"-","findings":[]}\n']);
  });

  test("a reader that hangs up ends the output and not the work", async () => {
    const input = Array.from({ length: 3_000 }, (_, id) => record(id, "ご主人にも聞きましょう。"));
    const { code, err } = await run(["check"], { input: input.join("\n"), hangUp: true });
    expect([code, err]).toEqual([1, ""]);
  });
});

describe("npm start", () => {
  test.each([
    ["s3://packs/kizuna", "AWS_ACCESS_KEY_ID"],
    ["s3://", "s3://bucket/prefix"],
    ["https://storage.example/packs", "s3://bucket/prefix"],
  ])("with PACK_REPOSITORY=%s says in one line what is missing", async (location, wanted) => {
    const env = { PACK_REPOSITORY: location, AWS_ACCESS_KEY_ID: "" };
    const { code, out, err } = await run([], { env, script: start });
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^kizuna: PACK_REPOSITORY=.* \/ PACK_REPOSITORY=.*\n$/);
    expect(err).toContain(wanted);
  });
});
