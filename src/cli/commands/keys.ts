import type { Command } from "commander";
import type { LeaveWith } from "../outcome.ts";

export function addKeysCommand(program: Command, leaveWith: LeaveWith): void {
  program
    .command("keys")
    .description("the signing keys of packs / 配信パックの署名鍵")
    .command("rotate")
    .option("--revoke-online", "drop the old online key at once, because others may hold it")
    .description("make new signing keys, without a break for clients / 署名鍵を新しくする")
    .addHelpText("after", "\nExample:\n  kizuna keys rotate")
    .action(async (options: { revokeOnline?: boolean }) => {
      const { runRotateKeys } = await import("../keys-command.ts");
      await leaveWith((output) => runRotateKeys(options, output));
    });
}
