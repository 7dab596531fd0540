import { dirname, join } from "node:path";
import { findBinaries } from "./binaries.ts";
import {
  chooseClusterDirectory,
  findClusterDirectory,
  keepReachable,
  shelter,
} from "./cluster-directory.ts";
import { checkCluster } from "./cluster-state.ts";
import { endOrphan } from "./end-orphan.ts";
import { ensureOwner, ownerUrl } from "./ensure-owner.ts";
import { findFreePort } from "./free-port.ts";
import { initialiseCluster } from "./initialise-cluster.ts";
import { readPostgresFile, writePostgresFile } from "./postgres-file.ts";
import { openSecrets } from "./secrets.ts";
import { startServerProcess } from "./server-process.ts";
import { findServerUser } from "./server-user.ts";

export type EmbeddedOptions = {
  /** Absolute path; exists. */
  dataDir: string;
  log: (line: string) => void;
  /** false only for databases that may be lost: no fsync. */
  durable?: boolean;
};

export type Embedded = {
  /** The owner's login: no superuser, may create roles and databases. */
  url: string;
  stop: () => Promise<void>;
  /** Resolves when the server ends, by whatever cause. */
  exited: Promise<void>;
};

/**
 * Starts the packaged Postgres on 127.0.0.1 with its data in (or noted in) `dataDir`, making the
 * cluster at first. Nobody else may start it meanwhile: the caller holds a lock.
 * Throws PostgresProblem for what a person can mend.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const { dataDir, log, durable = true } = options;
  const secrets = openSecrets(dataDir);
  const existing = findClusterDirectory(dataDir);
  const user = findServerUser(existing);
  const binaries = findBinaries(user, shelter);
  const directory = existing ?? chooseClusterDirectory(dataDir, user, log);
  if (existing === undefined) {
    log("Making the database / データベースを作っています");
    const superuserPassword = secrets.postgresPassword;
    await initialiseCluster({ binaries, directory, user, superuserPassword, durable });
    noteDirectory(dataDir, directory);
  }
  checkCluster(directory);
  keepReachable(directory, user);
  await endOrphan(directory, log);
  const remembered = readPostgresFile(dataDir);
  const port = await findFreePort(remembered.port);
  writePostgresFile(dataDir, { ...remembered, port });
  const logFile = join(dataDir, "postgres.log");
  const server = await startServerProcess({ binaries, directory, user, port, logFile, durable });
  try {
    await ensureOwner(port, secrets);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { url: ownerUrl(port, secrets), stop: server.stop, exited: server.exited };
}

/** Only a finished cluster outside DATA_DIR is noted: an interrupted start begins anew. */
function noteDirectory(dataDir: string, directory: string): void {
  if (dirname(directory) === dataDir) return;
  writePostgresFile(dataDir, { ...readPostgresFile(dataDir), directory });
}
