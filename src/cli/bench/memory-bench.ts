import { join } from "node:path";
import { z } from "zod";
import { nodeFlags } from "../start/node-flags.ts";
import type { BenchRow } from "./bench-row.ts";
import { runProgram } from "./child-program.ts";
import { root } from "./delivery-program.ts";

/** Megabytes that a process grows by when it loads the checks and reads all samples. */
export async function benchMemory(): Promise<BenchRow[]> {
  const ours = await growth("ours");
  const baseline = await growth("others");
  const name = "memory of the checks, Japanese and English, after all samples";
  const baselineName = "textlint with prh, and alex";
  return [{ name, unit: "MB", ours, baseline, baselineName, ratio: ours / baseline, goal: null }];
}

async function growth(whose: "ours" | "others"): Promise<number> {
  const program = join(root, "src/cli/bench/memory-program.ts");
  const args = [...nodeFlags, "--expose-gc", program, whose];
  const printed = await runProgram({ command: process.execPath, args, cwd: root });
  return z.coerce.number().parse(printed.trim());
}
