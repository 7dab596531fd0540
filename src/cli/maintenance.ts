import { execFile } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { environment, type Environment } from "../store/environment.ts";
import { startEmbedded } from "../store/postgres/embedded.ts";
import { PostgresProblem } from "../store/postgres/postgres-problem.ts";
import { findSecrets, openSecrets } from "../store/postgres/secrets.ts";
import { findInstallation } from "./operator-environment.ts";
import { UsageError } from "./outcome.ts";
import { answers } from "./reach-desk.ts";
import { nodeFlags } from "./start/node-flags.ts";

const runFile = promisify(execFile);

export interface OpenInstallation {
  environment: Environment;
  close(): Promise<void>;
}

/**
 * The installation, with its Postgres running: one that `npm start` runs, the one of DATABASE_URL, or
 * the own one of a stopped desk, which is started until `close`. `fresh` makes a new DATA_DIR.
 */
export async function openInstallation(
  { fresh }: { fresh: boolean },
  tell: (line: string) => void,
): Promise<OpenInstallation> {
  const given = environment();
  const found = findInstallation();
  const external = given.databaseUrl !== "";
  if (found !== null && (external || (await answers(found.databaseUrl)))) {
    return { environment: found, close: async () => undefined };
  }
  if (found === null && !fresh) {
    throw new UsageError(
      `no desk in ${given.dataDir}: set the DATA_DIR or the DATABASE_URL of an installation / ${given.dataDir} にデータがありません。DATA_DIR か DATABASE_URL を指定してください`,
    );
  }
  await mkdir(given.dataDir, { recursive: true, mode: 0o700 });
  openSecrets(given.dataDir);
  const postgres = await startEmbedded({ dataDir: given.dataDir, log: tell }).catch(asUsage);
  return { environment: { ...given, databaseUrl: postgres.url }, close: postgres.stop };
}

/** Brings a new database to this version's schema, in a process of its own. */
export async function migrateNew({ databaseUrl, dataDir }: Environment): Promise<void> {
  const deliveryPassword = findSecrets(dataDir)?.deliveryPassword;
  await runFile(process.execPath, [...nodeFlags, join(import.meta.dirname, "migrate.ts")], {
    // Node finds tsx from there.
    cwd: import.meta.dirname,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      ...(deliveryPassword === undefined ? {} : { KIZUNA_DELIVERY_PASSWORD: deliveryPassword }),
    },
  });
}

function asUsage(error: unknown): never {
  if (!(error instanceof PostgresProblem)) throw error;
  throw new UsageError(`${error.message} / ${error.ja}`, { cause: error });
}
