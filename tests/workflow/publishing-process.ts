import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { nodeFlags } from "../../src/cli/start/node-flags.ts";
import type { TestDesk } from "../setup/desk.ts";

/** A process of its own that is ready to publish an edition, once. */
export interface PublishingProcess {
  /** Lets it publish; answers how many milliseconds that took. */
  publish(): Promise<number>;
  /** Lets it publish and ends it with SIGKILL after that many milliseconds. */
  publishAndKill(after: number): Promise<"killed" | "answered before">;
}

export async function publishingProcess(
  desk: Pick<TestDesk, "url" | "dataDir">,
  edition: string,
): Promise<PublishingProcess> {
  const program = "tests/workflow/publishing-program.ts";
  const child = spawn(process.execPath, [...nodeFlags, program, desk.url, desk.dataDir, edition], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const say = async () =>
    z
      .string()
      .optional()
      .parse((await lines.next()).value);
  if ((await say()) !== "ready") throw new Error("the publishing process did not start");
  const go = () => child.stdin.write("go\n");
  return {
    async publish() {
      const start = performance.now();
      go();
      const answer = await say();
      if (answer?.startsWith("published") !== true) throw new Error("it did not publish");
      const took = performance.now() - start;
      await ended;
      return took;
    },
    async publishAndKill(after) {
      go();
      await sleep(after);
      child.kill("SIGKILL");
      await ended;
      return child.signalCode === "SIGKILL" && (await say()) === undefined
        ? "killed"
        : "answered before";
    },
  };
}
