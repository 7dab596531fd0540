import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export type Postmaster = { pid: number; ready: boolean };

/** What a running (or killed) server wrote into its directory: its process id and its state. */
export function readPostmasterFile(directory: string): Postmaster | undefined {
  const path = join(directory, "postmaster.pid");
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, "utf8").split("\n");
  const pid = Number.parseInt(lines[0] ?? "", 10);
  // Line 8 is the state that pg_ctl waits for, too: "starting", "ready", "stopping".
  return Number.isNaN(pid) ? undefined : { pid, ready: lines[7]?.trim() === "ready" };
}

/** Whether a process with this id runs; one that has ended and waits for its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  return !isZombie(pid);
}

/** proc(5): the state follows the name in brackets. Other systems reap orphans at once. */
function isZombie(pid: number): boolean {
  if (process.platform !== "linux") return false;
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return true;
  }
}
