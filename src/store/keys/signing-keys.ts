import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from "jose";
import { z } from "zod";
import type { SigningKey } from "../../../exports/pack/jws.ts";

const algorithms = ["ES256", "EdDSA"] as const;

export type KeyUse = "release" | "online";

/** The private keys of one use, one per algorithm, and their public halves. */
export interface KeyPair {
  use: KeyUse;
  signing: SigningKey[];
  public: JWK[];
}

const storedSchema = z.object({
  use: z.enum(["release", "online"]),
  keys: z.array(z.looseObject({ kid: z.string(), alg: z.enum(algorithms), kty: z.string() })),
});

/**
 * The signing keys of a data directory, made at the first call: directory mode 700, files mode 600,
 * never in Postgres and never in a log.
 */
export async function loadOrCreateKeys(
  directory: string,
): Promise<{ release: KeyPair; online: KeyPair }> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  await chmod(directory, 0o700);
  return {
    release: await loadOrCreate(directory, "release"),
    online: await loadOrCreate(directory, "online"),
  };
}

async function loadOrCreate(directory: string, use: KeyUse): Promise<KeyPair> {
  const file = path.join(directory, `${use}.json`);
  const standing = await readIfThere(file);
  if (standing !== null) return await keyPairOf(standing);
  const keys = await Promise.all(algorithms.map((alg) => newKey(alg)));
  try {
    // "wx": of two processes that start at once, one makes the keys and the other reads them.
    await writeFile(file, JSON.stringify({ use, keys }, null, 2), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return await keyPairOf((await readIfThere(file)) ?? "");
}

async function newKey(alg: (typeof algorithms)[number]): Promise<JWK> {
  const options = alg === "EdDSA" ? { crv: "Ed25519", extractable: true } : { extractable: true };
  const { privateKey } = await generateKeyPair(alg, options);
  const jwk = await exportJWK(privateKey);
  return { ...jwk, alg, kid: await calculateJwkThumbprint(jwk) };
}

async function keyPairOf(text: string): Promise<KeyPair> {
  const { use, keys } = storedSchema.parse(JSON.parse(text));
  const signing = await Promise.all(
    keys.map(async (jwk) => {
      const key = await importJWK(jwk, jwk.alg);
      if (key instanceof Uint8Array) throw new TypeError(`${jwk.kid} is not a private key`);
      return { kid: jwk.kid, alg: jwk.alg, key };
    }),
  );
  return { use, signing, public: keys.map(({ d: _, ...jwk }) => ({ ...jwk, kizuna_use: use })) };
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
