#!/usr/bin/env -S node --conditions=production
// `npx kizuna`: runs the TypeScript of src/cli through tsx, from whatever directory it is called in.
// The condition in the first line: see src/cli/start/node-flags.ts.
import { existsSync } from "node:fs";

const packages = new URL("../node_modules/tsx/package.json", import.meta.url);
if (!existsSync(packages)) {
  process.stderr.write(
    "kizuna: packages are not installed: run npm start (or npm ci) first / パッケージがありません。先に npm start（または npm ci）を実行してください\n",
  );
  process.exit(2);
}
const { register } = await import("tsx/esm/api");
register();
await import("../src/cli/main.ts");
