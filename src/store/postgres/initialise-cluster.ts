import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { chmodSync, chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import { PostgresProblem } from "./postgres-problem.ts";
import { serverEnvironment } from "./server-environment.ts";
import type { ServerUser } from "./server-user.ts";

export type Initialisation = {
  binaries: Binaries;
  directory: string;
  user: ServerUser;
  superuserPassword: string;
  durable: boolean;
};

/**
 * Makes a cluster beside its place and renames it there, so that an interruption leaves nothing
 * half made. Only 127.0.0.1 with a password gets in.
 */
export async function initialiseCluster(task: Initialisation): Promise<void> {
  const draft = `${task.directory}.initialising`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  if (task.user) chownSync(draft, task.user.uid, task.user.gid);
  chmodSync(draft, 0o700);
  await runInitdb(task, draft);
  await setPassword(task, draft);
  writeFileSync(join(draft, "pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
  renameSync(draft, task.directory);
}

/** The builtin C.UTF-8 sorts alike on every machine, whatever locales it has installed. */
async function runInitdb(task: Initialisation, draft: string): Promise<void> {
  const child = spawn(
    task.binaries.initdb,
    [
      `--pgdata=${draft}`,
      "--username=postgres",
      "--auth=trust",
      "--encoding=UTF8",
      "--locale=C",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--no-instructions",
      ...(task.durable ? [] : ["--no-sync"]),
    ],
    { ...task.user, cwd: "/", env: serverEnvironment(), stdio: ["ignore", "pipe", "pipe"] },
  );
  await finish(child, "initdb");
}

/** Through single-user mode, so that no password stands on a command line or in a file. */
async function setPassword(task: Initialisation, draft: string): Promise<void> {
  const child = spawn(
    task.binaries.postgres,
    ["--single", "-D", draft, ...(task.durable ? [] : ["-F"]), "postgres"],
    { ...task.user, cwd: "/", env: serverEnvironment(), stdio: ["pipe", "pipe", "pipe"] },
  );
  child.stdin.end(`ALTER ROLE postgres PASSWORD '${task.superuserPassword}'\n`);
  await finish(child, "postgres --single");
}

async function finish(child: ChildProcess, name: string): Promise<void> {
  let output = "";
  child.stdout?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  const complaint = /^.*\b(error|FATAL|PANIC|ERROR):.*$/m.exec(output)?.[0];
  if (code === 0 && complaint === undefined) return;
  const detail = (complaint ?? output.trim().split("\n").at(-1) ?? "").trim();
  throw new PostgresProblem(
    "initialise-failed",
    `The database could not be made (${name}: ${detail}): mend this and start again`,
    `データベースを作れませんでした（${name}: ${detail}）。原因を取り除いて起動し直してください`,
  );
}
