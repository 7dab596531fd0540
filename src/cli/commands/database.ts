import type { Command } from "commander";
import type { LeaveWith } from "../outcome.ts";

/** Copies of the whole desk, for another day or another machine. */
export function addDatabaseCommands(program: Command, leaveWith: LeaveWith): void {
  program
    .command("backup")
    .argument("<file>", "the new archive; it must not exist")
    .option("--with-keys", "also the private signing keys: keep such an archive like a key")
    .description("write database and pack repository into one archive / バックアップする")
    .addHelpText(
      "after",
      `
Password hashes and key hashes are in the archive, private signing keys are not:
copy DATA_DIR/keys apart from it, or use --with-keys.
Example:
  kizuna backup /mnt/backup/desk-2026-11-23.kizuna`,
    )
    .action(async (file: string, options: { withKeys?: boolean }) => {
      const { runBackup } = await import("../backup-command.ts");
      await leaveWith((output) => runBackup(file, options, output));
    });

  program
    .command("restore")
    .argument("<file>", "an archive of kizuna backup")
    .description("bring an archive back into an empty desk / バックアップから戻す")
    .addHelpText(
      "after",
      `
The desk must be stopped and empty: a new DATA_DIR, or a new database in DATABASE_URL.
Example:
  DATA_DIR=/srv/kizuna kizuna restore desk-2026-11-23.kizuna && DATA_DIR=/srv/kizuna npm start`,
    )
    .action(async (file: string) => {
      const { runRestore } = await import("../restore-command.ts");
      await leaveWith((output) => runRestore(file, output));
    });
}
