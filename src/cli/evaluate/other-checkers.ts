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
