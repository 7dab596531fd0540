import { rename } from "node:fs/promises";
import path from "node:path";
import type { PackRepository } from "../repository/repository.ts";
import { createWhole } from "../repository/write-whole.ts";
import { knows, newestKeySet, publishSet } from "./key-set.ts";
import { newKeyFile, readKeyFile, type KeyUse } from "./key-file.ts";
import { loadOrCreateKeys, type SigningKeys } from "./signing-keys.ts";

const uses = ["release", "online"] as const;

export interface RotateOptions {
  /** Drops the old online keys at once, because somebody else may hold them. */
  revokeOnline?: boolean;
}

/**
 * Makes new keys and publishes them as set n+1, signed by a release key of set n. Old release keys stay
 * in the set, for the manifests they signed; online keys stay for one more set, for the heads that are
 * on their way. Answers the number of the new set. Killed half-way, the next call carries on.
 */
export async function rotateKeys(
  directory: string,
  repository: PackRepository,
  { revokeOnline = false }: RotateOptions = {},
): Promise<number> {
  const current = await loadOrCreateKeys(directory);
  const newest = await newestKeySet(repository);
  if (newest === null) throw new Error("the pack repository has no key set to rotate yet");
  const next = await preparedKeys(directory);
  if (knows(newest, next)) {
    await moveIntoPlace(directory);
    return newest.set;
  }
  const online = new Set(current.online.public.map(({ kid }) => kid));
  const kept = newest.keys.filter(
    ({ kid, kizuna_use: use }) => use === "release" || (!revokeOnline && online.has(kid)),
  );
  const set = newest.set + 1;
  const keys = [...next.release.public, ...next.online.public, ...kept];
  await publishSet(repository, { set, keys }, current.release.signing);
  await moveIntoPlace(directory);
  return set;
}

/** The next keys wait under another name until the repository knows them. */
async function preparedKeys(directory: string): Promise<SigningKeys> {
  return {
    release: await prepare(directory, "release"),
    online: await prepare(directory, "online"),
  };
}

async function prepare(directory: string, use: KeyUse): Promise<SigningKeys[KeyUse]> {
  const file = nextFile(directory, use);
  // One that was moved into place before a crash is the current one already.
  await createWhole(file, await newKeyFile(use), 0o600);
  const keys = await readKeyFile(file);
  if (keys === null) throw new Error(`${file} was made and is gone`);
  return keys;
}

async function moveIntoPlace(directory: string): Promise<void> {
  for (const use of uses) {
    await rename(nextFile(directory, use), path.join(directory, `${use}.json`));
  }
}

function nextFile(directory: string, use: KeyUse): string {
  return path.join(directory, `${use}.next.json`);
}
