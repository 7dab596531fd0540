import { randomBytes } from "node:crypto";
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { PostgresProblem } from "./postgres-problem.ts";
import { readPostgresFile } from "./postgres-file.ts";
import { canEnter } from "./server-user.ts";
import type { ServerUser } from "./server-user.ts";

/** Where root keeps what the postgres user must reach and DATA_DIR hides from it. */
export const shelter = "/var/lib/kizuna-desk";

/** The cluster's directory that was chosen earlier, if it is there; throws when it is recorded and gone. */
export function findClusterDirectory(dataDir: string): string | undefined {
  const inside = join(dataDir, "postgres");
  if (existsSync(inside)) return inside;
  const outside = readPostgresFile(dataDir).directory;
  if (outside === undefined) return undefined;
  checkOwner(dataDir, outside);
  return outside;
}

/**
 * Chooses where a new cluster shall live: in `dataDir`, or for root, when the postgres user cannot
 * reach that, below /var/lib/kizuna-desk, which is said through `log`.
 */
export function chooseClusterDirectory(
  dataDir: string,
  user: ServerUser,
  log: (line: string) => void,
): string {
  if (!user || letIn(user, dataDir)) return join(dataDir, "postgres");
  const home = join(shelter, randomBytes(4).toString("hex"));
  const directory = join(home, "postgres");
  mkdirSync(home, { recursive: true, mode: 0o755 });
  chownSync(home, user.uid, user.gid);
  chmodSync(home, 0o700);
  writeFileSync(join(home, "owner"), dataDir);
  log(
    `The postgres user cannot reach ${dataDir}; the database lives in ${directory} / postgres ユーザーが ${dataDir} に入れないため、データベースは ${directory} に置きます`,
  );
  return directory;
}

/** Opens the way to an existing cluster again; throws when the server's user cannot reach it. */
export function keepReachable(directory: string, user: ServerUser): void {
  if (!user || canEnter(user, directory) || letIn(user, dirname(directory))) return;
  throw new PostgresProblem(
    "permission",
    `The user that Postgres runs as cannot reach ${directory}: open the directories above it (chmod o+x), or move DATA_DIR`,
    `Postgres を動かすユーザーが ${directory} に入れません。上のディレクトリーを開く（chmod o+x）か、DATA_DIR を移してください`,
  );
}

/** The group of the postgres user may pass through DATA_DIR, but not list it. */
function letIn(user: { uid: number; gid: number }, dataDir: string): boolean {
  try {
    chownSync(dataDir, -1, user.gid);
    chmodSync(dataDir, 0o710);
  } catch {
    return false;
  }
  return canEnter(user, dataDir);
}

/** Two copies of one DATA_DIR must not run on the same cluster. */
function checkOwner(dataDir: string, directory: string): void {
  const ownerFile = join(dirname(directory), "owner");
  if (!existsSync(ownerFile)) {
    throw new PostgresProblem(
      "directory-missing",
      `The database directory ${directory} named in ${join(dataDir, "postgres.json")} is gone: bring it back, or delete ${dataDir} to start anew`,
      `${join(dataDir, "postgres.json")} にあるデータベース ${directory} が見つかりません。元に戻すか、${dataDir} を消して作り直してください`,
    );
  }
  const owner = readFileSync(ownerFile, "utf8");
  if (owner === dataDir) return;
  if (existsSync(owner) && readPostgresFile(owner).directory === directory) {
    throw new PostgresProblem(
      "directory-shared",
      `${dataDir} is a copy of ${owner}, which owns the database in ${directory}: use another DATA_DIR`,
      `${dataDir} は ${owner} の写しで、データベース ${directory} はそちらのものです。別の DATA_DIR を使ってください`,
    );
  }
  writeFileSync(ownerFile, dataDir);
}
