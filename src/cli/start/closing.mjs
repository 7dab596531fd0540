import { say } from "./say.mjs";

const tasks = [];
let closing = false;

/** Remembers what must be undone at the end; the last one first. */
export function onClose(task) {
  tasks.push(task);
  return task;
}

export function forget(task) {
  const at = tasks.indexOf(task);
  if (at >= 0) tasks.splice(at, 1);
}

/** Undoes everything, once, and ends the program. `announce` is left out when already closing. */
export async function close(announce, code) {
  if (closing) return;
  closing = true;
  announce();
  while (tasks.length > 0) {
    try {
      await tasks.pop()();
    } catch (error) {
      process.stderr.write(`kizuna: ${String(error)}\n`);
    }
  }
  process.exit(code);
}

/** Ctrl-C, SIGTERM, a closed terminal, and the end of the npm that runs us. */
export function closeOnSignals() {
  const stop = () => void close(() => say("stopping", "終了しています"), 0);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  if (process.env.npm_lifecycle_event !== "start") return;
  const npm = process.ppid;
  setInterval(() => process.ppid !== npm && stop(), 500).unref();
}
