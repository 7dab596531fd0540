import type { JWK } from "jose";
import { PackError } from "../errors.ts";
import { holdsExactly, jwksOf, verifyKeySet, type KeySet } from "../key-set.ts";
import { keySetName, type HeldTree, type PackTree } from "../tree.ts";
import type { PackSource } from "./source.ts";

/** The key sets that a client knows, from the first one on, each verified by the one before. */
export interface KeyChain {
  /** Keys of the newest set: what is fetched must be signed by these. */
  newest: JWK[];
  /** Keys of all sets: what was verified under an older one is still whole. */
  ever: JWK[];
  number: number;
  /** Sets that the tree does not hold yet. */
  fresh: { name: string; bytes: Uint8Array }[];
}

/** No repository rotates its keys this often; a source could send sets without end. */
const mostSets = 1_000;

/**
 * Follows the key sets from the pinned ones in the tree to the newest of the source. Without a pin, set 1
 * is trusted on first use, unless `jwks` names keys that one of the sets must hold exactly.
 */
export async function followKeys(
  source: Pick<PackSource, "keySet">,
  tree: PackTree,
  jwks: readonly JWK[] | undefined,
): Promise<KeyChain> {
  const sets = await pinnedSets(tree);
  const fresh: KeyChain["fresh"] = [];
  for (let number = sets.length + 1; number <= mostSets; number += 1) {
    const bytes = await source.keySet(number);
    if (bytes === null) break;
    sets.push(await verifyKeySet(bytes, number, sets.at(-1) ?? null));
    fresh.push({ name: keySetName(number), bytes });
  }
  const newest = sets.at(-1);
  if (newest === undefined) throw new PackError("unknown-key", "there is no key set to trust");
  if (jwks !== undefined) await refuseStrangers(sets, jwks);
  return { newest: jwksOf(newest), ever: sets.flatMap(jwksOf), number: sets.length, fresh };
}

/** Pins the new sets, once something that they sign has been verified. */
export async function keepKeys(tree: HeldTree, chain: KeyChain): Promise<void> {
  for (const { name, bytes } of chain.fresh) await tree.replace(name, bytes);
}

async function pinnedSets(tree: PackTree): Promise<KeySet[]> {
  const sets: KeySet[] = [];
  for (;;) {
    const number = sets.length + 1;
    const bytes = await tree.read(keySetName(number));
    if (bytes === null) return sets;
    sets.push(await verifyPinned(bytes, number, sets.at(-1) ?? null));
  }
}

async function verifyPinned(
  bytes: Uint8Array,
  number: number,
  previous: KeySet | null,
): Promise<KeySet> {
  try {
    return await verifyKeySet(bytes, number, previous);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const message = `the pinned key set ${number} does not verify: ${error.message}`;
    throw new PackError("held-damaged", message, { cause: error });
  }
}

async function refuseStrangers(sets: readonly KeySet[], jwks: readonly JWK[]): Promise<void> {
  for (const set of sets) if (await holdsExactly(set, jwks)) return;
  throw new PackError("unknown-key", "no key set of this source holds the keys that you trust");
}
