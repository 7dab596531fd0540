import type { Command } from "commander";
import { UsageError, type LeaveWith } from "../outcome.ts";

export function addCheckCommand(program: Command, leaveWith: LeaveWith): void {
  program
    .command("check")
    .argument("[file]", "NDJSON {id, locale, text} or plain text; - is standard input (default)")
    .option("--locale <locale>", "ja (default), en or ja-easy; with --database: only this one")
    .option("--database", "check every text of the desk instead / デスクの全原稿を確かめる")
    .description("check wording, NDJSON out; 1 when a finding blocks / 表現を確かめる")
    .addHelpText(
      "after",
      `
Example:
  echo 'ご主人にも聞いてみましょう。' | kizuna check --locale ja
  kizuna check messages.ndjson | jq '.findings[].text'
  kizuna check --database > findings.ndjson`,
    )
    .action(async (file: string | undefined, { locale, database }: Options) => {
      if (database === true) {
        await leaveWith(async (output) => {
          if (file !== undefined) throw new UsageError(bothGiven);
          const { runCheckDatabase } = await import("../check-database-command.ts");
          return await runCheckDatabase(locale, output);
        });
      }
      const { runCheck } = await import("../check-command.ts");
      await leaveWith(({ json }) => runCheck({ file, locale, json }, process));
    });
}

interface Options {
  locale?: string;
  database?: boolean;
}

const bothGiven =
  "give a file or --database, not both / ファイルか --database のどちらかを指定してください";
