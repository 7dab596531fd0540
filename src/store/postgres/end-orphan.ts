import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, readPostmasterFile } from "./postmaster-file.ts";

/**
 * Ends a server that outlived the program that started it (kill -9), and removes the process-id
 * file of one that is gone. The caller holds the lock of the data directory, so it is nobody else's.
 */
export async function endOrphan(directory: string, log: (line: string) => void): Promise<void> {
  const left = readPostmasterFile(directory);
  if (!left) return;
  if (isServerOf(left.pid, directory)) {
    log(
      `Stopping a Postgres (process ${left.pid}) left over from an earlier run / 前回から残っていた Postgres（プロセス ${left.pid}）を止めています`,
    );
    await endProcess(left.pid);
  }
  rmSync(join(directory, "postmaster.pid"), { force: true });
}

/** SIGINT is Postgres's fast shutdown, SIGQUIT its immediate one. */
export async function endProcess(pid: number): Promise<void> {
  for (const [signal, milliseconds] of [
    ["SIGINT", 5000],
    ["SIGQUIT", 1500],
    ["SIGKILL", 1500],
  ] as const) {
    send(pid, signal);
    for (let waited = 0; waited < milliseconds; waited += 10) {
      if (!isAlive(pid)) return;
      await sleep(10);
    }
  }
}

/** A process id may have been given to another program since. */
function isServerOf(pid: number, directory: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(directory);
  } catch {
    return process.platform !== "linux";
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone in the meantime: the caller looks.
  }
}
