import { environment, type Environment } from "../store/environment.ts";
import { ownerUrl } from "../store/postgres/ensure-owner.ts";
import { readPostgresFile } from "../store/postgres/postgres-file.ts";
import { findSecrets } from "../store/postgres/secrets.ts";
import { UsageError } from "./outcome.ts";

/**
 * Where an operator's command finds this installation: DATABASE_URL if set, else the Postgres that
 * `npm start` runs in DATA_DIR. Throws UsageError when there is none.
 */
export function operatorEnvironment(): Environment {
  const given = environment();
  const secrets = findSecrets(given.dataDir);
  if (secrets !== undefined) process.env["PAYLOAD_SECRET"] ??= secrets.payloadSecret;
  if (given.databaseUrl !== "") return given;
  const { port } = readPostgresFile(given.dataDir);
  if (secrets === undefined || port === undefined) {
    throw new UsageError(
      `no database: set DATABASE_URL, or run npm start with this DATA_DIR (${given.dataDir})`,
    );
  }
  const databaseUrl = ownerUrl(port, secrets);
  process.env["DATABASE_URL"] = databaseUrl;
  return { ...given, databaseUrl };
}
