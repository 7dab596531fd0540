import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Launcher, Settings } from "./launch.ts";

/** What the built panel is made of. */
const sources = [
  "src",
  "collections",
  "exports",
  "package-lock.json",
  "tsconfig.json",
  "next.config.ts",
  "next.config.mjs",
];

/** Runs `next build` unless .next was built from these very sources. */
export async function buildPanel(settings: Settings, launcher: Launcher): Promise<void> {
  const { root } = settings;
  const stamp = join(root, ".next", "kizuna-sources");
  const wanted = hashSources(root);
  const built = existsSync(join(root, ".next", "BUILD_ID"));
  if (built && existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  rmSync(stamp, { force: true });
  launcher.say(
    "building the panel (next build), about a minute",
    "画面を組み立てています（next build、約1分）",
  );
  const code = await launcher.runStep(
    process.execPath,
    [join(root, "node_modules", "next", "dist", "bin", "next"), "build"],
    { cwd: root, env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } },
  );
  if (code !== 0) {
    throw launcher.makeProblem(
      `next build failed (${code}): the lines above say why; mend this and start again`,
      `next build に失敗しました（${code}）。上の表示を見て原因を取り除き、起動し直してください`,
    );
  }
  // The build edits tsconfig.json the first time, so the hash is taken after it.
  writeFileSync(stamp, hashSources(root));
}

function hashSources(root: string): string {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesOf(join(root, source))) {
      hash
        .update(`${file.slice(root.length)}\0`)
        .update(readFileSync(file))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

function filesOf(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  if (stat.isFile()) return [path];
  const names = readdirSync(path).sort();
  return names.flatMap((name) => filesOf(join(path, name)));
}
