import { spawn } from "node:child_process";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import type { Binaries } from "./binaries.ts";
import { endProcess } from "./end-orphan.ts";
import { isAlive, readPostmasterFile } from "./postmaster-file.ts";
import { PostgresProblem } from "./postgres-problem.ts";
import { serverEnvironment } from "./server-environment.ts";
import type { ServerUser } from "./server-user.ts";

export type ServerTask = {
  binaries: Binaries;
  directory: string;
  user: ServerUser;
  port: number;
  logFile: string;
  durable: boolean;
};

export type ServerProcess = { stop: () => Promise<void>; exited: Promise<void> };

/** Time for crash recovery, which replays the log of the last minutes. */
const patience = 120_000;

/**
 * Starts Postgres and resolves once it accepts connections. A guard, which ends when this program
 * does, by whatever cause, then shuts the server down.
 */
export async function startServerProcess(task: ServerTask): Promise<ServerProcess> {
  const logged = statSync(task.logFile, { throwIfNoEntry: false })?.size ?? 0;
  const log = openSync(task.logFile, "a", 0o600);
  const child = spawn(task.binaries.postgres, ["-D", task.directory, ...settings(task)], {
    ...task.user,
    cwd: "/",
    env: serverEnvironment(),
    stdio: ["ignore", log, log],
    // Its own session: Ctrl-C in the terminal reaches us, and we stop it after its clients.
    detached: true,
  });
  closeSync(log);
  const exited = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  child.unref();
  const { pid } = child;
  if (pid === undefined || !(await isReady(pid, task.directory))) {
    if (pid !== undefined) await endProcess(pid);
    throw startProblem(task, readFileSync(task.logFile, "utf8").slice(logged));
  }
  const guard = startGuard(pid);
  return {
    exited,
    stop: async () => {
      guard.kill("SIGKILL");
      await endProcess(pid);
    },
  };
}

function settings(task: ServerTask): string[] {
  const values = [
    "listen_addresses=127.0.0.1",
    `port=${task.port}`,
    "unix_socket_directories=",
    "timezone=UTC",
    "log_timezone=UTC",
    ...(task.durable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
  ];
  return values.flatMap((value) => ["-c", value]);
}

async function isReady(pid: number, directory: string): Promise<boolean> {
  for (const end = Date.now() + patience; Date.now() < end; await sleep(10)) {
    if (!isAlive(pid)) return false;
    const postmaster = readPostmasterFile(directory);
    if (postmaster?.pid === pid && postmaster.ready) return true;
  }
  return false;
}

/** A shell that waits for its input to close, which happens even when we are killed with -9. */
function startGuard(pid: number) {
  const script = 'trap "" INT TERM HUP; read -r _; kill -INT "$1"';
  const guard = spawn("sh", ["-c", script, "postgres-guard", String(pid)], {
    cwd: "/",
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  guard.on("error", () => undefined);
  guard.unref();
  return guard;
}

function startProblem(task: ServerTask, output: string): PostgresProblem {
  const complaints = output.split("\n").filter((line) => /\b(FATAL|PANIC):/.test(line));
  const reason = (complaints[0] ?? output.trim().split("\n").at(-1) ?? "")
    .replace(/^.*\b(FATAL|PANIC):\s*/, "")
    .trim();
  const detail = reason === "" ? "no reason given" : reason;
  return new PostgresProblem(
    "start-failed",
    `Postgres did not start (${detail}): see ${task.logFile}, mend this and start again`,
    `Postgres が起動しませんでした（${detail}）。${task.logFile} を見て原因を取り除き、起動し直してください`,
  );
}
