import { canonicalBytes } from "../../../exports/pack/canonical.ts";
import { signDocument, type SigningKey } from "../../../exports/pack/jws.ts";
import { keySetSchema, verifyKeySet, type KeySet } from "../../../exports/pack/key-set.ts";
import { keySetName, type PackTree } from "../../../exports/pack/tree.ts";
import { OtherBytesError, type PackRepository } from "../repository/repository.ts";
import { findKeys, type SigningKeys } from "./signing-keys.ts";

/**
 * Publishes the first public key set, signed by its own release key (design §4: keys/{n}). Throws when
 * the repository's newest set knows other keys: what these sign, every client would refuse.
 */
export async function publishKeySet(repository: PackRepository, keys: SigningKeys): Promise<void> {
  const standing = await newestKeySet(repository);
  if (standing === null) {
    const set = { set: 1, keys: [...keys.release.public, ...keys.online.public] };
    await publishSet(repository, set, keys.release.signing).catch((error: unknown) => {
      // Another process published the first set at the same moment; whose keys it holds is seen below.
      if (!(error instanceof OtherBytesError)) throw error;
    });
  }
  const newest = standing ?? (await newestKeySet(repository));
  if (newest === null || !knows(newest, keys)) {
    throw new Error(
      "the pack repository was signed with other keys than DATA_DIR/keys holds: bring the keys back from a backup, or name another PACK_REPOSITORY",
    );
  }
}

/** Publishes a set, signed by release keys of the set before it (by its own for set 1). */
export async function publishSet(
  repository: PackRepository,
  set: { set: number; keys: readonly unknown[] },
  signers: readonly SigningKey[],
): Promise<void> {
  const payload = canonicalBytes(keySetSchema.parse(set));
  const jws = await signDocument("keys", payload, signers);
  await repository.writeOnce(keySetName(set.set), new TextEncoder().encode(jws));
}

/** The newest key set of a tree, verified from the first one on; null when there is none. */
export async function newestKeySet(tree: Pick<PackTree, "read">): Promise<KeySet | null> {
  let newest: KeySet | null = null;
  for (let number = 1; ; number += 1) {
    const jws = await tree.read(keySetName(number));
    if (jws === null) return newest;
    newest = await verifyKeySet(jws, number, newest);
  }
}

/** Whether a directory holds the keys that the repository's newest set names; true without packs. */
export async function holdsNewestKeys(
  repository: Pick<PackTree, "read">,
  directory: string,
): Promise<boolean> {
  const newest = await newestKeySet(repository);
  if (newest === null) return true;
  const keys = await findKeys(directory);
  return keys !== null && knows(newest, keys);
}

/** Whether a set holds the public halves of all these keys. */
export function knows(set: KeySet, keys: SigningKeys): boolean {
  const known = new Set(set.keys.map(({ kid }) => kid));
  return [...keys.release.public, ...keys.online.public].every(({ kid }) => known.has(kid ?? ""));
}
