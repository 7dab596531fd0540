import { startEmbedded } from "../../store/postgres/embedded.ts";
import { checkGivenDatabase } from "./check-given-database.ts";
import type { Launcher, Settings } from "./launch.ts";

/** The owner's address; `exited` resolves when a Postgres of ours ends. */
export type OpenDatabase = { url: string; exited: Promise<void> };

/** The database that DATABASE_URL names, or a Postgres of our own in DATA_DIR. */
export async function openDatabase(settings: Settings, launcher: Launcher): Promise<OpenDatabase> {
  if (settings.databaseUrl !== undefined) {
    await checkGivenDatabase(settings.databaseUrl, launcher.makeProblem);
    return { url: settings.databaseUrl, exited: new Promise(() => undefined) };
  }
  const log = (line: string) => process.stdout.write(`kizuna: ${line}\n`);
  const embedded = await startEmbedded({ dataDir: settings.dataDir, log });
  launcher.onClose(embedded.stop);
  return embedded;
}
