import { Option, type Command } from "commander";
import type { RecallOptions } from "../pack-commands.ts";
import type { LeaveWith } from "../outcome.ts";
import { as } from "./as-option.ts";

/** What a publisher does, and the audit trail of it. */
export function addPackCommands(program: Command, leaveWith: LeaveWith): void {
  program
    .command("publish")
    .argument("<edition>", "the edition's slug")
    .option(...as)
    .description("cut the next pack of an edition / 配信パックを作る")
    .addHelpText("after", "\nExample:\n  kizuna publish minato-no-oka --as publisher@example.org")
    .action(async (edition: string, options: { as?: string }) => {
      const { runPublish } = await import("../pack-commands.ts");
      await leaveWith((output) => runPublish(edition, options.as, output));
    });

  program
    .command("recall")
    .argument("<key>", "for example maternity/073/everyone")
    .requiredOption("--reason <words>", "why, for the vendors / 理由")
    .addOption(
      new Option("--severity <severity>", "stop sending, or send the correction")
        .choices(["stop", "correct"])
        .default("stop"),
    )
    .option("--replaced-by <key>", "the message to send instead / 代わりの原稿")
    .option(...as)
    .description("withdraw a published message in every edition / 配信した原稿を回収する")
    .addHelpText(
      "after",
      `
Example:
  kizuna recall maternity/073/everyone --reason "dose is wrong" --severity stop`,
    )
    .action(async (key: string, options: RecallOptions) => {
      const { runRecall } = await import("../pack-commands.ts");
      await leaveWith((output) => runRecall(key, options, output));
    });

  program
    .command("audit")
    .description("the audit trail / 監査記録")
    .command("verify")
    .description("follow the hash chain of the audit trail / 監査記録の鎖を確かめる")
    .addHelpText("after", "\nExample:\n  kizuna audit verify --json")
    .action(async () => {
      const { runAuditVerify } = await import("../pack-commands.ts");
      await leaveWith(runAuditVerify);
    });
}
