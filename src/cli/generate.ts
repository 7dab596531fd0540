import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** Files that programs write, each with the command of Payload that writes it. */
const generated = [{ file: "src/app/(payload)/admin/importMap.ts", command: "generate:importmap" }];

const checking = process.argv.includes("--check");
const changed = generated.filter(({ file, command }) => {
  const before = read(file);
  execFileSync(process.execPath, ["--import", "tsx", "node_modules/payload/bin.js", command], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, PAYLOAD_SECRET: "generation-signs-nothing", DATABASE_URL: "" },
  });
  execFileSync(process.execPath, ["node_modules/prettier/bin/prettier.cjs", "--write", file], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  const isChanged = read(file) !== before;
  if (isChanged && checking) writeFileSync(file, before);
  return isChanged;
});

for (const { file } of changed)
  process.stdout.write(`${file} is ${checking ? "out of date" : "new"}\n`);
process.exit(checking && changed.length > 0 ? 1 : 0);

function read(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
