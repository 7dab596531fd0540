import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { findFreePort } from "../../src/store/postgres/free-port.ts";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export type Launched = {
  child: ChildProcess;
  output: () => string;
  /** Resolves when the output holds the text; rejects when the program ends first. */
  said: (text: string) => Promise<void>;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
};

/** A data directory of its own, two free ports, and none of the caller's own settings. */
export async function freshEnvironment(): Promise<NodeJS.ProcessEnv> {
  const own = ["DATABASE_URL", "HOST", "SEED", "PACK_REPOSITORY", "DEMO_PASSWORD", "NODE_ENV"];
  return {
    ...process.env,
    ...Object.fromEntries(own.map((name) => [name, undefined])),
    DATA_DIR: realpathSync(mkdtempSync(join(tmpdir(), "kizuna-start-"))),
    PORT: String(await findFreePort(undefined)),
    DELIVERY_PORT: String(await findFreePort(undefined)),
  };
}

/** Runs what `npm start` runs. */
export function launch(env: NodeJS.ProcessEnv, uid?: number): Launched {
  const child = spawn(process.execPath, [join(root, "src", "cli", "start.mjs")], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  return {
    child,
    output: () => text,
    ended,
    said: async (wanted) => {
      while (!text.includes(wanted)) {
        if (child.exitCode !== null) throw new Error(`ended with: ${text}`);
        await sleep(20);
      }
    },
  };
}
