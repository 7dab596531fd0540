import { spawn } from "node:child_process";
import { forget, onClose } from "./closing.mjs";

/**
 * Runs one program to its end with its output shown, and a sign of life every 10 s. Gives its exit
 * code (or the signal's name). It gets a process group of its own, so that stopping us stops it
 * and all it started.
 */
export async function runStep(command, args, options) {
  const started = Date.now();
  const child = spawn(command, args, {
    ...options,
    stdio: ["ignore", "inherit", "inherit"],
    detached: true,
  });
  const end = onClose(() => endGroup(child));
  const alive = setInterval(() => {
    process.stdout.write(`kizuna: … ${Math.round((Date.now() - started) / 1000)} s\n`);
  }, 10_000);
  try {
    return await new Promise((resolve, reject) => {
      child.once("error", reject);
      child.once("exit", (code, signal) => resolve(code ?? signal));
    });
  } finally {
    clearInterval(alive);
    forget(end);
  }
}

async function endGroup(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const hurry = setTimeout(() => signal(child, "SIGKILL"), 3000);
  signal(child, "SIGTERM");
  await gone;
  clearTimeout(hurry);
}

function signal(child, name) {
  try {
    process.kill(-child.pid, name);
  } catch {
    // Ended in the meantime.
  }
}
