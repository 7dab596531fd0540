import type { Command } from "commander";
import type { LeaveWith } from "../outcome.ts";

export function addEvaluateCommand(program: Command, leaveWith: LeaveWith): void {
  program
    .command("evaluate")
    .description("measure the checks on labelled sentences / 表現チェックの正確さを測る")
    .addHelpText("after", "\nExample:\n  kizuna evaluate")
    .action(async () => {
      const { runEvaluate } = await import("../evaluate-command.ts");
      await leaveWith(runEvaluate);
    });
}
