import { environment, type Environment } from "../store/environment.ts";
import { ownerUrl } from "../store/postgres/ensure-owner.ts";
import { readPostgresFile } from "../store/postgres/postgres-file.ts";
import { findSecrets } from "../store/postgres/secrets.ts";
import { UsageError } from "./outcome.ts";
import { reachDesk } from "./reach-desk.ts";

/**
 * Where an operator's command finds this installation: DATABASE_URL if set, else the Postgres that
 * `npm start` runs in DATA_DIR. Throws UsageError when there is none that answers and is migrated.
 */
export async function operatorEnvironment(): Promise<Environment> {
  const found = findInstallation();
  if (found === null) {
    throw new UsageError(
      "no database yet: run npm start, or set DATABASE_URL or the DATA_DIR of an installation / データベースがありません。先に npm start を実行するか、DATABASE_URL か DATA_DIR を指定してください",
    );
  }
  await reachDesk(found.databaseUrl);
  process.env["DATABASE_URL"] = found.databaseUrl;
  return found;
}

/** The installation that the environment names, whether its database runs or not; null for none. */
export function findInstallation(): Environment | null {
  const given = environment();
  const secrets = findSecrets(given.dataDir);
  // Payload does not start without one; commands sign nobody in.
  process.env["PAYLOAD_SECRET"] ??= secrets?.payloadSecret ?? "commands-sign-nobody-in";
  if (given.databaseUrl !== "") return given;
  const { port } = readPostgresFile(given.dataDir);
  if (secrets === undefined || port === undefined) return null;
  return { ...given, databaseUrl: ownerUrl(port, secrets) };
}
