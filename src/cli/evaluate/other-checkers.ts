import { spawn } from "node:child_process";
import { mkdir, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { z } from "zod";
import type { Judge } from "./judges.ts";

/** Other people's checkers, to compare with: they come to the machine on demand, never with the project. */
const packages = [
  "alex@11.0.1",
  "@textlint/kernel@15.8.0",
  "@textlint/textlint-plugin-text@15.8.0",
  "textlint-rule-prh@6.1.0",
];
const folder = fileURLToPath(new URL("../../../.cache/other-checkers", import.meta.url));

/** Loads the packages' modules, installing them the first time. Throws when that is not possible. */
async function load(module: string): Promise<unknown> {
  const installed = path.join(folder, "node_modules");
  if (!(await exists(path.join(installed, "alex")))) await install();
  return await import(pathToFileURL(path.join(installed, module)).href);
}

/** textlint with prh (Japanese), told to look for the given words and patterns. */
export async function textlintJudge(patterns: readonly RegExp[]): Promise<Judge> {
  const { TextlintKernel } = kernelModule.parse(await load("@textlint/kernel/lib/src/index.js"));
  const { default: plugin } = withDefault.parse(
    await load("@textlint/textlint-plugin-text/lib/src/index.js"),
  );
  const { default: rule } = withDefault.parse(
    await load("textlint-rule-prh/lib/textlint-rule-prh.js"),
  );
  const lines = patterns.map(
    (one) => `  - expected: "○"\n    pattern: ${JSON.stringify(String(one))}`,
  );
  const options = {
    ext: ".txt",
    plugins: [{ pluginId: "text", plugin }],
    rules: [
      {
        ruleId: "prh",
        rule,
        options: { ruleContents: [`version: 1\nrules:\n${lines.join("\n")}`] },
      },
    ],
  };
  const kernel = new TextlintKernel();
  return {
    name: "textlint with prh",
    flags: async (sentence) => (await kernel.lintText(sentence, options)).messages.length > 0,
  };
}

interface Kernel {
  lintText: (text: string, options: object) => Promise<{ messages: unknown[] }>;
}
const kernelModule = z.object({
  TextlintKernel: z.custom<new () => Kernel>((value) => typeof value === "function"),
});
const withDefault = z.object({ default: z.unknown() });

/** alex (English): flagged is whatever it has a message about. */
export async function alexJudge(): Promise<Judge> {
  const reader = z.function({
    input: [z.string()],
    output: z.object({ messages: z.array(z.unknown()) }),
  });
  const { text } = z.object({ text: reader }).parse(await load("alex/index.js"));
  return {
    name: "alex",
    flags: (sentence) => Promise.resolve(text(sentence).messages.length > 0),
  };
}

async function install(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const options = ["--prefix", folder, "--no-package-lock", "--ignore-scripts", "--no-audit"];
  const child = spawn("npm", ["install", ...options, ...packages], { stdio: "ignore" });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  if (code !== 0) throw new Error("the other checkers could not be installed (npm install failed)");
}

async function exists(file: string): Promise<boolean> {
  return await stat(file).then(
    () => true,
    () => false,
  );
}
