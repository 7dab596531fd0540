import type { Command } from "commander";
import type { BalanceOptions } from "../balance-command.ts";
import type { LeaveWith } from "../outcome.ts";
import { UsageError } from "../outcome.ts";

type Options = BalanceOptions & { agreement?: boolean };

export function addBalanceCommand(program: Command, leaveWith: LeaveWith): void {
  program
    .command("balance")
    .argument("[edition]", "the edition's slug")
    .option("--version <n>", "a pack version, newest, or next: approved now / 版番号")
    .option("--phase <phase>", "one phase only / 時期")
    .option("--locale <locale>", "one locale only / 言語")
    .option("--csv", "every figure as CSV / CSVで書き出す")
    .option("--agreement", "how far the method agrees with hand labels / 人の判定との一致")
    .description("whom a pack's texts address, mothers or fathers / 母親・父親のバランス")
    .addHelpText(
      "after",
      `
Examples:
  kizuna balance minato-no-oka --csv > balance.csv
  kizuna balance --agreement`,
    )
    .action(async (edition: string | undefined, options: Options) => {
      await leaveWith(async (output) => {
        if ((edition === undefined) !== (options.agreement === true)) {
          throw new UsageError(
            "name an edition, or ask for --agreement / 版の名前か --agreement のどちらかを指定してください",
          );
        }
        if (edition === undefined) {
          const { runAgreement } = await import("../agreement-command.ts");
          return await runAgreement(output);
        }
        const { runBalance } = await import("../balance-command.ts");
        return await runBalance(edition, options, output);
      });
    });
}
