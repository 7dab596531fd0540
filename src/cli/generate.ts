import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeFlags } from "./start/node-flags.ts";

const root = join(import.meta.dirname, "../..");

/** Files that programs write, each with the program that writes it. */
const generated = [
  {
    file: "src/app/(payload)/admin/importMap.ts",
    program: ["node_modules/payload/bin.js", "generate:importmap"],
  },
  { file: "docs/openapi.json", program: ["src/cli/openapi.ts"] },
  ...["ja", "en"].map((language) => ({
    file: `src/domain/language/classifier/${language}.json`,
    program: ["src/cli/train.ts", language],
  })),
];

const checking = process.argv.includes("--check");
const changed = generated.filter(({ file, program }) => {
  const before = read(file);
  run([...nodeFlags, ...program]);
  const isChanged = read(file) !== before;
  if (isChanged && checking) writeFileSync(join(root, file), before);
  return isChanged;
});

for (const { file } of changed) {
  process.stdout.write(`${file} is ${checking ? "out of date: npm run generate" : "new"}\n`);
}
process.exit(checking && changed.length > 0 ? 1 : 0);

function run(args: readonly string[]): void {
  execFileSync(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PAYLOAD_SECRET: "generation-signs-nothing", DATABASE_URL: "" },
  });
}

function read(file: string): string {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return "";
  }
}
