import type { Command } from "commander";
import type { LeaveWith } from "../outcome.ts";

export function addBenchCommand(program: Command, leaveWith: LeaveWith): void {
  program
    .command("bench")
    .description("measure against baselines in the same run / 性能を測る（4分ほど）")
    .addHelpText("after", "\nExample:\n  kizuna bench > figures.md")
    .action(async () => {
      const { runBench } = await import("../bench-command.ts");
      await leaveWith(runBench);
    });
}
