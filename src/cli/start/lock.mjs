import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "./problem.mjs";

/**
 * One `npm start` at a time on a data directory. A lock whose process is gone (kill -9) is taken
 * over once the servers it had started have ended, too.
 */
export async function takeLock(dataDir) {
  const path = join(dataDir, "start.lock");
  const own = { pid: process.pid, children: [] };
  if (!tryCreate(path, own)) {
    const holder = read(path);
    if (holder && isStart(holder.pid)) throw alreadyRunning(dataDir, holder.pid);
    await endLeftovers(holder?.children ?? []);
    const stale = `${path}.stale.${process.pid}`;
    renameSync(path, stale);
    rmSync(stale);
    if (!tryCreate(path, own)) throw alreadyRunning(dataDir, read(path)?.pid ?? "?");
  }
  return {
    noteChildren: (children) => replace(path, { ...own, children }),
    release: () => rmSync(path, { force: true }),
  };
}

/** A link appears with its content whole, and only one of two racers gets it. */
function tryCreate(path, content) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600 });
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function replace(path, content) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content), { mode: 0o600 });
  renameSync(draft, path);
}

function read(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return undefined;
  }
}

/** They notice that their parent is gone and end by themselves; what hangs is killed. */
async function endLeftovers(children) {
  for (let waited = 0; waited < 8000 && children.some(isServer); waited += 50) await sleep(50);
  for (const pid of children.filter(isServer)) process.kill(-pid, "SIGKILL");
}

const isStart = (pid) => pid !== process.pid && runs(pid, "start.mjs");
const isServer = (pid) => runs(pid, "leave-with-parent.mjs");

/** A process id may have been given to another program since, so its command line counts. */
function runs(pid, script) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error.code !== "EPERM") return false;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(script);
  } catch {
    return process.platform !== "linux";
  }
}

function alreadyRunning(dataDir, pid) {
  return new Problem(
    `Kizuna Desk already runs on ${dataDir} (process ${pid}): stop that one first, or set another DATA_DIR, PORT and DELIVERY_PORT`,
    `${dataDir} ではすでに起動しています（プロセス ${pid}）。先に止めるか、別の DATA_DIR・PORT・DELIVERY_PORT を指定してください`,
  );
}
