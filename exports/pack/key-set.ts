import { calculateJwkThumbprint, type JWK } from "jose";
import { z } from "zod";
import { PackError } from "./errors.ts";
import { algorithms, unverifiedPayload, verifyDocument } from "./jws.ts";

/** A public key as a key set lists it; `kizuna_use` says what it may sign. */
export const publicKeySchema = z.looseObject({
  kty: z.string(),
  kid: z.string(),
  alg: z.enum(algorithms),
  kizuna_use: z.enum(["release", "online"]),
  // A private part in a public set is a leak that nobody should spread.
  d: z.undefined().optional(),
});

/** Public key set n (RFC 7517), with its number, so that none stands in for another. */
export const keySetSchema = z.object({
  set: z.number().int().positive(),
  keys: z.array(publicKeySchema).min(1),
});
export type KeySet = z.infer<typeof keySetSchema>;

/**
 * Key set n out of its signed form, verified by the set before it. The first one is signed by itself:
 * whoever takes it without `previous` trusts it on first use. Throws PackError.
 */
export async function verifyKeySet(
  jws: Uint8Array,
  number: number,
  previous: KeySet | null,
): Promise<KeySet> {
  const unverified = parseKeySet(unverifiedPayload(jws));
  await verifyDocument("keys", jws, jwksOf(previous ?? unverified));
  if (unverified.set !== number || (previous !== null && previous.set !== number - 1)) {
    throw new PackError("wrong-version", `key set ${unverified.set} stands as number ${number}`);
  }
  return unverified;
}

/** The keys as jose wants them. */
export function jwksOf(set: KeySet): JWK[] {
  return set.keys.map(({ d: _, ...jwk }) => jwk);
}

/** Whether a set holds exactly these keys, told by their thumbprints (RFC 7638). */
export async function holdsExactly(set: KeySet, keys: readonly JWK[]): Promise<boolean> {
  const [own, given] = await Promise.all([thumbprints(jwksOf(set)), thumbprints(keys)]);
  return own.join() === given.join();
}

async function thumbprints(keys: readonly JWK[]): Promise<string[]> {
  const all = await Promise.all(keys.map((jwk) => calculateJwkThumbprint(jwk)));
  return all.toSorted();
}

function parseKeySet(payload: Uint8Array): KeySet {
  try {
    return keySetSchema.parse(JSON.parse(new TextDecoder().decode(payload)));
  } catch (error) {
    throw new PackError("malformed", "not a key set", { cause: error });
  }
}
