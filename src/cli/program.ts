import { Command } from "commander";
import { addBalanceCommand } from "./commands/balance.ts";
import { addBenchCommand } from "./commands/bench.ts";
import { addCheckCommand } from "./commands/check.ts";
import { addCopyCommands } from "./commands/copies.ts";
import { addDatabaseCommands } from "./commands/database.ts";
import { addEvaluateCommand } from "./commands/evaluate.ts";
import { addKeysCommand } from "./commands/keys.ts";
import { addPackCommands } from "./commands/packs.ts";
import { addTextCommands } from "./commands/texts.ts";
import { leave, outcomeOf, outputOf, type LeaveWith } from "./outcome.ts";

/** The whole of `kizuna`; each command loads what it needs when it runs. */
export function kizunaProgram(json: boolean): Command {
  const program = new Command("kizuna")
    .description("Kizuna Desk from the command line / きずなデスクのコマンド")
    .option("--json", "answer in JSON, one object a line / JSON で答える（1行に1件）")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({ outputError: (text, write) => write(json ? asJson(text) : text) })
    .exitOverride()
    .addHelpText("after", exitCodes);
  if (!json) program.showHelpAfterError("(kizuna COMMAND --help shows how / 使い方: --help)");
  // Pools of Payload and of the tokenizer would keep the process, so it leaves by itself.
  const leaveWith: LeaveWith = async (work) => {
    const output = outputOf(json);
    return await leave(await outcomeOf(output, () => work(output)));
  };
  addCheckCommand(program, leaveWith);
  addEvaluateCommand(program, leaveWith);
  addBalanceCommand(program, leaveWith);
  addTextCommands(program, leaveWith);
  addPackCommands(program, leaveWith);
  addCopyCommands(program, leaveWith);
  addKeysCommand(program, leaveWith);
  addDatabaseCommands(program, leaveWith);
  addBenchCommand(program, leaveWith);
  return program;
}

const exitCodes = `
Exit codes: 0 fine, 1 problems found, 2 wrong use.
終了コード: 0 問題なし、1 問題あり、2 使い方の誤り`;

function asJson(text: string): string {
  const detail = text.trim().replace(/^error: /, "");
  return `${JSON.stringify({ code: "usage", detail })}\n`;
}
