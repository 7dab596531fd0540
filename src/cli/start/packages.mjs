import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { Problem } from "./problem.mjs";
import { say } from "./say.mjs";
import { runStep } from "./step.mjs";

/** Runs `npm ci` unless node_modules holds what package-lock.json names. */
export async function installPackages(root) {
  const lockFile = readFileSync(join(root, "package-lock.json"));
  const wanted = createHash("sha256").update(lockFile).digest("hex");
  const stamp = join(root, "node_modules", ".kizuna-lock");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (!isInstalled(root, JSON.parse(lockFile.toString()))) {
    say(
      "installing packages (npm ci), one to three minutes",
      "パッケージを入れています（npm ci、1〜3分）",
    );
    await runNpm(root);
  }
  writeFileSync(stamp, wanted);
}

/**
 * npm writes its own list last, so that an interrupted installation has none. Optional packages
 * are those of other platforms, extraneous ones are not wanted by any other.
 */
function isInstalled(root, lock) {
  const list = join(root, "node_modules", ".package-lock.json");
  if (!existsSync(list)) return false;
  const installed = JSON.parse(readFileSync(list, "utf8")).packages;
  return Object.entries(lock.packages).every(
    ([path, { version, optional, extraneous }]) =>
      path === "" || optional || extraneous || installed[path]?.version === version,
  );
}

/** Development packages are wanted, too: the build needs the type checker. */
async function runNpm(root) {
  const cli = process.env.npm_execpath;
  const ownNpm = cli !== undefined && basename(cli) === "npm-cli.js";
  const [command, first] = ownNpm ? [process.execPath, [cli]] : ["npm", []];
  const flags = ["ci", "--include=dev", "--no-audit", "--no-fund"];
  const code = await runStep(command, [...first, ...flags], { cwd: root, env: process.env });
  if (code === 0) return;
  throw new Problem(
    `npm ci failed (${code}): the lines above say why; check the network and free disk space, then start again`,
    `npm ci に失敗しました（${code}）。上の表示を見て、ネットワークとディスクの空きを確かめ、起動し直してください`,
  );
}
