import type { Command } from "commander";
import type { LeaveWith } from "../outcome.ts";
import { as } from "./as-option.ts";

/** Manuscripts in and out of the desk. */
export function addTextCommands(program: Command, leaveWith: LeaveWith): void {
  program
    .command("import")
    .argument("<file>", "NDJSON, one message a line; - is standard input")
    .option(...as)
    .description("import Japanese messages as drafts, all or none / 原稿を下書きとして取り込む")
    .addHelpText(
      "after",
      `
Each line: {"phase", "day" or "anniversary", "audience", "title", "text", "topics", "sources"}
Example:
  kizuna import renewal.ndjson --as editor@example.org`,
    )
    .action(async (file: string, options: { as?: string }) => {
      const { runImport } = await import("../import-command.ts");
      await leaveWith((output) => runImport(file, options.as, output));
    });

  program
    .command("export")
    .description("write every text with its state as NDJSON / すべての原稿を書き出す")
    .addHelpText("after", "\nExample:\n  kizuna export > texts.ndjson")
    .action(async () => {
      const { runExport } = await import("../export-command.ts");
      await leaveWith(runExport);
    });
}
