import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runPull } from "../../src/cli/pull-command.ts";
import { openSamplePublisher, sampleLine } from "../../src/cli/bench/sample-publisher.ts";
import { captureOutput } from "./captured-output.ts";

const run = promisify(execFile);
const python = "/usr/bin/python3";
const script = path.resolve("docs/verify_pack.py");

let root: string;
let repository: string;
let copy: string;

/** The script has no clock to set, so these packs are of today. */
beforeAll(async () => {
  await run(python, ["-c", "import cryptography"]).catch(() => {
    throw new Error(`${python} lacks cryptography: apt-get install python3-cryptography`);
  });
  root = await mkdtemp(path.join(tmpdir(), "kizuna-python-"));
  repository = path.join(root, "packs");
  copy = path.join(root, "copy");
  const place = { phase: "maternity", locale: "ja" };
  const lines = [73, 74].map((day) => sampleLine({ ...place, day }));
  const pack = { edition: "kita-city", files: [{ role: "core" as const, ...place, lines }] };
  const publisher = await openSamplePublisher(root);
  await publisher.publish({ ...pack, version: 1, now: new Date() });
  const code = await runPull(repository, copy, { edition: "kita-city" }, captureOutput());
  expect(code).toBe(0);
});
afterAll(() => rm(root, { recursive: true }));

async function verify(directory: string): Promise<{ code: unknown; said: string }> {
  try {
    const { stdout } = await run(python, [script, directory]);
    return { code: 0, said: stdout };
  } catch (error) {
    if (!(error instanceof Error && "code" in error && "stderr" in error)) throw error;
    return { code: error.code, said: String(error.stderr) };
  }
}

describe("a short script in another language", () => {
  test("verifies a repository and a pulled copy", async () => {
    for (const directory of [repository, copy]) {
      const { code, said } = await verify(directory);
      expect(said).toBe("kita-city version 1: 2 messages verify\n");
      expect(code).toBe(0);
    }
  });

  test("refuses a flipped byte in each file of the copy", async () => {
    const names = await readdir(copy, { recursive: true, withFileTypes: true });
    const files = names.filter((entry) => entry.isFile() && entry.name !== "copy.json");
    expect(files).toHaveLength(5);
    for (const { parentPath, name } of files) {
      const file = path.join(parentPath, name);
      const bytes = await readFile(file);
      const flipped = Buffer.from(bytes);
      const middle = Math.floor(bytes.length / 2);
      flipped[middle] = (bytes[middle] ?? 0) ^ 1;
      await writeFile(file, flipped);
      const { code, said } = await verify(copy);
      await writeFile(file, bytes);
      expect(said, name).toContain("refused: ");
      expect(code).toBe(1);
    }
    expect((await verify(copy)).code).toBe(0);
  });

  test("refuses a manifest in the place of a head", async () => {
    const head = path.join(copy, "editions/kita-city/head");
    const bytes = await readFile(head);
    await writeFile(head, await readFile(path.join(copy, "editions/kita-city/packs/1")));
    const { code, said } = await verify(copy);
    await writeFile(head, bytes);
    expect(said).toContain("signed as kizuna-manifest+jws");
    expect(code).toBe(1);
  });

  test("says how it is used", async () => {
    expect((await verify(path.join(root, "nowhere"))).code).toBe(2);
  });
});
