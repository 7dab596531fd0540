import { chmod, mkdir } from "node:fs/promises";
import path from "node:path";
import { createWhole } from "../repository/write-whole.ts";
import { newKeyFile, readKeyFile, type KeyPair, type KeyUse } from "./key-file.ts";

export interface SigningKeys {
  release: KeyPair;
  online: KeyPair;
}

/**
 * The signing keys of a data directory, made at the first call: directory mode 700, files mode 600,
 * never in Postgres and never in a log.
 */
export async function loadOrCreateKeys(directory: string): Promise<SigningKeys> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await chmod(directory, 0o700);
  return {
    release: await loadOrCreate(directory, "release"),
    online: await loadOrCreate(directory, "online"),
  };
}

/** The signing keys of a directory; null while they are not both there. */
export async function findKeys(directory: string): Promise<SigningKeys | null> {
  const release = await readKeyFile(path.join(directory, "release.json"));
  const online = await readKeyFile(path.join(directory, "online.json"));
  return release === null || online === null ? null : { release, online };
}

async function loadOrCreate(directory: string, use: KeyUse): Promise<KeyPair> {
  const file = path.join(directory, `${use}.json`);
  const standing = await readKeyFile(file);
  if (standing !== null) return standing;
  // Of two processes that start at once, one makes the keys and both read what it made.
  await createWhole(file, await newKeyFile(use), 0o600);
  const made = await readKeyFile(file);
  if (made === null) throw new Error(`${file} was made and is gone`);
  return made;
}
