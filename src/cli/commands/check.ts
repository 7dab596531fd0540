import type { Command } from "commander";
import type { LeaveWith } from "../outcome.ts";

export function addCheckCommand(program: Command, leaveWith: LeaveWith): void {
  program
    .command("check")
    .argument("[file]", "NDJSON {id, locale, text} or plain text; - is standard input", "-")
    .option("--locale <locale>", "ja, en or ja-easy", "ja")
    .description("check wording, NDJSON out; 1 when a finding blocks / 表現を確かめる")
    .addHelpText(
      "after",
      `
Example:
  echo 'ご主人にも聞いてみましょう。' | kizuna check --locale ja
  kizuna check messages.ndjson | jq '.findings[].text'`,
    )
    .action(async (file: string, { locale }: { locale: string }) => {
      const { runCheck } = await import("../check-command.ts");
      await leaveWith(({ json }) => runCheck({ file, locale, json }, process));
    });
}
