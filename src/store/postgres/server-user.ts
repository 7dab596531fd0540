import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { PostgresProblem } from "./postgres-problem.ts";

/** The operating-system user that Postgres runs as; undefined: the one who runs this program. */
export type ServerUser = { uid: number; gid: number } | undefined;

/**
 * Postgres refuses to run as root, so root lends it another user: the owner of the cluster when
 * there is one, else `postgres`, which is created where it does not exist.
 */
export function findServerUser(clusterDirectory: string | undefined): ServerUser {
  if (process.getuid?.() !== 0) return undefined;
  return ownerOf(clusterDirectory) ?? lookUp("postgres") ?? create("postgres");
}

/** Whether this user can enter the directory, the way to it included. */
export function canEnter(user: ServerUser, directory: string): boolean {
  return spawnSync("test", ["-x", directory], { ...user, cwd: "/" }).status === 0;
}

function ownerOf(directory: string | undefined): ServerUser {
  const owner = directory ? statSync(directory, { throwIfNoEntry: false }) : undefined;
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : undefined;
}

function lookUp(name: string): ServerUser {
  const [uid, gid] = ["-u", "-g"].map((flag) => {
    const answer = spawnSync("id", [flag, name], { encoding: "utf8" });
    return answer.status === 0 ? Number.parseInt(answer.stdout, 10) : Number.NaN;
  });
  if (uid === undefined || gid === undefined || Number.isNaN(uid + gid)) return undefined;
  return { uid, gid };
}

function create(name: string): ServerUser {
  spawnSync("groupadd", ["--system", name]);
  spawnSync("useradd", ["--system", "--gid", name, "--no-create-home", name]);
  const user = lookUp(name);
  if (user) return user;
  throw new PostgresProblem(
    "no-postgres-user",
    `Postgres cannot run as root and a user named "${name}" could not be made: start as an ordinary user, or set DATABASE_URL`,
    `Postgres は root では動かず、ユーザー「${name}」も作れませんでした。一般ユーザーで起動するか、DATABASE_URL を設定してください`,
  );
}
