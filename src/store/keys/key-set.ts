import { signDocument } from "../../../exports/pack/jws.ts";
import type { PackRepository } from "../repository/repository.ts";
import type { KeyPair } from "./signing-keys.ts";

/**
 * Publishes the first public key set, signed by its own release key (design §4: keys/{n}). Later sets
 * are signed by a release key of the set before.
 */
export async function publishKeySet(
  repository: PackRepository,
  keys: { release: KeyPair; online: KeyPair },
): Promise<void> {
  if (await repository.has("keys/1")) return;
  const jwks = { keys: [...keys.release.public, ...keys.online.public] };
  const payload = new TextEncoder().encode(JSON.stringify(jwks));
  const jws = await signDocument("keys", payload, keys.release.signing);
  await repository.writeOnce("keys/1", new TextEncoder().encode(jws));
}
