import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCheck, type CheckOptions } from "../../src/cli/check-command.ts";

async function run(options: CheckOptions, input: string | Uint8Array[] = "") {
  let out = "";
  let err = "";
  const code = await runCheck(options, {
    stdin: (async function* () {
      if (typeof input === "string") yield input;
      else yield* input;
    })(),
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
  });
  const lines: unknown[] = out
    .split("\n")
    .filter((line) => line !== "")
    .map((line): unknown => JSON.parse(line));
  return { code, lines, err };
}

test("each NDJSON record gets one line of findings with offsets in UTF-16 units", async () => {
  const input = [
    JSON.stringify({ id: "a", locale: "ja", text: "😀ご主人にも聞きましょう。" }),
    JSON.stringify({ id: 7, locale: "en", text: "Take turns with the night feed." }),
    "",
  ].join("\n");
  const { code, lines } = await run({ locale: "ja" }, input);
  expect(code).toBe(1);
  expect(lines).toEqual([
    {
      id: "a",
      findings: [
        {
          rule: "ja-marital-master",
          category: "marital_hierarchy",
          severity: "error",
          start: 2,
          end: 5,
          text: "ご主人",
          message: "夫を主、妻を従とする言葉です。",
          suggestions: ["夫", "パートナー"],
        },
      ],
    },
    { id: 7, findings: [] },
  ]);
});

test("a record without a locale is read in the locale of the command", async () => {
  const { lines } = await run({ locale: "en" }, '{"id":"x","text":"A note from the chairman."}\n');
  expect(lines).toMatchObject([{ findings: [{ message: "It takes one sex for the standard." }] }]);
});

test("plain text is one message named after its file, and nothing found ends with 0", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kizuna-check-"));
  const file = join(folder, "message.txt");
  await writeFile(file, "交代で眠りましょう。\n夜の授乳も、ふたりで。\n");
  const { code, lines } = await run({ file, locale: "ja" });
  await rm(folder, { recursive: true });
  expect(code).toBe(0);
  expect(lines).toEqual([{ id: file, findings: [] }]);
});

test("bytes that split a character between chunks are read whole", async () => {
  const bytes = new TextEncoder().encode("看護婦さん");
  const { lines } = await run({ file: "-" }, [bytes.slice(0, 4), bytes.slice(4)]);
  expect(lines).toMatchObject([{ id: "-", findings: [{ text: "看護婦" }] }]);
});

test("an unknown locale is wrong use", async () => {
  const { code, err, lines } = await run({ locale: "fr" }, "Bonjour");
  expect([code, lines]).toEqual([2, []]);
  expect(err).toContain('unknown locale "fr"');
});

test("a file that cannot be read is wrong use", async () => {
  const { code, err } = await run({ file: "/nowhere/message.txt" });
  expect(code).toBe(2);
  expect(err).toContain("cannot read /nowhere/message.txt");
});

test("a malformed NDJSON line is named by its number, and nothing is written", async () => {
  const input = '{"id":"a","locale":"ja","text":"片親"}\n{"id":"b","text":}\n';
  const { code, err, lines } = await run({}, input);
  expect([code, lines]).toEqual([2, []]);
  expect(err).toContain("line 2: not JSON");
});

test("an NDJSON record with a field missing is named by its line and field", async () => {
  const { code, err } = await run({}, '{"id":"a","locale":"ja"}\n');
  expect(code).toBe(2);
  expect(err).toMatch(/line 1: text/);
});

test("a message that opens with a placeholder in braces is plain text", async () => {
  const { code, lines } = await run({}, "{name}さん、こんにちは。ご主人もご一緒に。");
  expect(code).toBe(1);
  expect(lines).toMatchObject([{ id: "-", findings: [{ start: 15, text: "ご主人" }] }]);
});

test("text in another encoding is wrong use, not nonsense to be checked", async () => {
  const shiftJis = Uint8Array.from([0x8c, 0xe4, 0x8e, 0xe5, 0x90, 0x6c]);
  const { code, err, lines } = await run({}, [shiftJis]);
  expect([code, lines]).toEqual([2, []]);
  expect(err).toContain("not UTF-8");
});

test("wrong use is told in JSON where JSON was asked for", async () => {
  const { err } = await run({ locale: "fr", json: true }, "Bonjour");
  expect(JSON.parse(err)).toMatchObject({ code: "usage" });
});
