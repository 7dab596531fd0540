import type { Command } from "commander";
import type { LeaveWith } from "../outcome.ts";
import type { PullOptions } from "../pull-command.ts";

/** The reference client: what a delivery system does with packs. */
export function addCopyCommands(program: Command, leaveWith: LeaveWith): void {
  program
    .command("pull")
    .argument("<url>", "a delivery server, or a web server or directory with a copy of its tree")
    .argument("<dir>", "where the verified copy is kept")
    .requiredOption("--edition <edition>", "the edition's slug")
    .option("--key <key>", "the delivery key; a plain copy of the tree needs none")
    .option("--jwks <file>", "the publisher's public keys, instead of trust at the first pull")
    .option("--full", "fetch whole files, no deltas")
    .description("bring a copy of the newest pack up to date, verified / 配信パックを取り込む")
    .addHelpText(
      "after",
      `
Example:
  kizuna pull http://127.0.0.1:3001/v1 ./packs --edition minato-no-oka --key kzd_…`,
    )
    .action(async (url: string, directory: string, options: PullOptions) => {
      const { runPull } = await import("../pull-command.ts");
      await leaveWith((output) => runPull(url, directory, options, output));
    });

  program
    .command("verify")
    .argument("<dir>", "a pulled copy, or a pack repository (also s3://bucket/prefix)")
    .description("read every byte of a copy and check hashes and signatures / 写しを検証する")
    .addHelpText("after", "\nExample:\n  kizuna verify ./packs")
    .action(async (directory: string) => {
      const { runVerify } = await import("../verify-command.ts");
      await leaveWith((output) => runVerify(directory, output));
    });
}
