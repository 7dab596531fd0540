import { Command, CommanderError, Option } from "commander";
import { outcomeOf, outputOf, type ExitCode, type Output } from "./outcome.ts";

const program = new Command("kizuna")
  .description("Kizuna Desk from the command line")
  .option("--json", "answer in JSON, one object a line")
  .exitOverride()
  .showHelpAfterError();

/** Runs a command and leaves with its exit code: pools of Payload would keep the process. */
async function leaveWith(work: (output: Output) => Promise<ExitCode>): Promise<void> {
  const output = outputOf(program.opts<{ json?: boolean }>().json ?? false);
  const code = await outcomeOf(output, () => work(output));
  // Output to a pipe is asynchronous; leaving at once would cut it.
  await new Promise<void>((resolve) =>
    process.stdout.write("", () => {
      resolve();
    }),
  );
  process.exit(code);
}

const as = ["--as <email>", "in whose name (default: the only person with the role)"] as const;

program
  .command("check")
  .argument("[file]", "NDJSON {id, locale, text} or plain text; - is standard input", "-")
  .option("--locale <locale>", "ja, en or ja-easy")
  .description("check wording; exit 1 when a finding blocks")
  .action(async (file: string, options: { locale?: string }) => {
    const { runCheck } = await import("./check-command.ts");
    await leaveWith((output) => runCheck({ file, ...options, json: output.json }, process));
  });

program
  .command("import")
  .argument("<file>", "NDJSON, one message a line")
  .option(...as)
  .description("import Japanese messages as drafts, all or none")
  .action(async (file: string, options: { as?: string }) => {
    const { runImport } = await import("./text-commands.ts");
    await leaveWith((output) => runImport(file, options.as, output));
  });

program
  .command("export")
  .description("write every text with its state as NDJSON")
  .action(async () => {
    const { runExport } = await import("./text-commands.ts");
    await leaveWith(runExport);
  });

program
  .command("publish")
  .argument("<edition>")
  .option(...as)
  .description("cut the next pack of an edition")
  .action(async (edition: string, options: { as?: string }) => {
    const { runPublish } = await import("./pack-commands.ts");
    await leaveWith((output) => runPublish(edition, options.as, output));
  });

program
  .command("recall")
  .argument("<key>", "for example maternity/073/everyone")
  .requiredOption("--reason <words>", "why, for the vendors")
  .addOption(new Option("--severity <severity>").choices(["stop", "correct"]).default("stop"))
  .option("--replaced-by <key>")
  .option(...as)
  .description("withdraw what was published of a message, in every edition")
  .action(
    async (
      key: string,
      options: {
        reason: string;
        severity: "stop" | "correct";
        replacedBy?: string;
        as?: string;
      },
    ) => {
      const { runRecall } = await import("./pack-commands.ts");
      await leaveWith((output) => runRecall(key, options, output));
    },
  );

const audit = program.command("audit").description("the audit trail");
audit
  .command("verify")
  .description("follow the hash chain of the audit trail")
  .action(async () => {
    const { runAuditVerify } = await import("./pack-commands.ts");
    await leaveWith(runAuditVerify);
  });

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exit(error.exitCode === 0 ? 0 : 2);
}
