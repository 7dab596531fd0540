import { readFile } from "node:fs/promises";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from "jose";
import { z } from "zod";
import { algorithms, type Algorithm, type SigningKey } from "../../../exports/pack/jws.ts";
import { codeOf } from "../repository/write-whole.ts";

const storedSchema = z.object({
  use: z.enum(["release", "online"]),
  keys: z.array(
    z.looseObject({ kid: z.string(), alg: z.enum(algorithms), kty: z.string(), d: z.string() }),
  ),
});
type StoredKeys = z.infer<typeof storedSchema>;
export type KeyUse = StoredKeys["use"];

/** The private keys of one use, one per algorithm, and their public halves. */
export interface KeyPair {
  use: KeyUse;
  signing: SigningKey[];
  public: JWK[];
}

/** The bytes of a new file of private keys, one per algorithm, named by thumbprint (RFC 7638). */
export async function newKeyFile(use: KeyUse): Promise<Uint8Array> {
  const keys = await Promise.all(algorithms.map(newKey));
  return new TextEncoder().encode(`${JSON.stringify({ use, keys }, null, 2)}\n`);
}

/** The keys of a file, or null when there is none. Throws an error that never quotes the file. */
export async function readKeyFile(file: string): Promise<KeyPair | null> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return await keyPairOf(storedSchema.parse(JSON.parse(text)));
  } catch {
    // The cause is left out on purpose: a parser's message would carry pieces of a private key.
    throw new Error(`${file} does not hold signing keys; bring it back from a backup`);
  }
}

async function newKey(alg: Algorithm): Promise<JWK> {
  const options = alg === "EdDSA" ? { crv: "Ed25519", extractable: true } : { extractable: true };
  const { privateKey } = await generateKeyPair(alg, options);
  const jwk = await exportJWK(privateKey);
  return { ...jwk, alg, kid: await calculateJwkThumbprint(jwk) };
}

async function keyPairOf({ use, keys }: StoredKeys): Promise<KeyPair> {
  const signing = await Promise.all(
    keys.map(async (jwk) => {
      const key = await importJWK(jwk, jwk.alg);
      if (key instanceof Uint8Array) throw new TypeError("not a private key");
      return { kid: jwk.kid, alg: jwk.alg, key };
    }),
  );
  const open = keys.map(({ d: _, ...jwk }) => ({ ...jwk, use: "sig", kizuna_use: use }));
  return { use, signing, public: open };
}
