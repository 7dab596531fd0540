import { flattenedVerify, GeneralSign, importJWK, type CryptoKey, type JWK } from "jose";
import { z } from "zod";
import { PackError } from "./errors.ts";

/** What a signed document is: the `typ` of its signatures, and the use of the keys that may sign it. */
const documents = {
  manifest: { typ: "kizuna-manifest+jws", use: "release" },
  head: { typ: "kizuna-head+jws", use: "online" },
  keys: { typ: "kizuna-keys+jws", use: "release" },
} as const;
export type DocumentType = keyof typeof documents;

export const algorithms = ["ES256", "EdDSA"] as const;
export type Algorithm = (typeof algorithms)[number];

/** A key that signs: its id, its algorithm, its private key. */
export interface SigningKey {
  kid: string;
  alg: Algorithm;
  key: CryptoKey;
}

/** One spelling for each value: the spare bits at the end of base64url are zero (RFC 4648 §3.5). */
const base64url = z
  .string()
  .refine((text) => Buffer.from(text, "base64url").toString("base64url") === text);

const jwsSchema = z.object({
  payload: base64url,
  signatures: z.array(z.object({ protected: base64url, signature: base64url })).min(1),
});
type Jws = z.infer<typeof jwsSchema>;

const headerSchema = z.object({ alg: z.enum(algorithms), kid: z.string(), typ: z.string() });
const ownMembers = z.object({ alg: z.string(), kizuna_use: z.string() });

/** A general JSON JWS (RFC 7515 §7.2.1) over the bytes, signed with every key. */
export async function signDocument(
  type: DocumentType,
  payload: Uint8Array,
  keys: readonly SigningKey[],
): Promise<string> {
  const jws = new GeneralSign(payload);
  for (const { kid, alg, key } of keys) {
    jws.addSignature(key).setProtectedHeader({ alg, kid, typ: documents[type].typ });
  }
  return JSON.stringify(await jws.sign());
}

/**
 * The payload of a JWS that the given keys signed as that type of document. A signature may be left out
 * (some platforms lack an algorithm), but every one that stands must be by one of the keys, and hold: so
 * no byte of the file can change. Throws PackError.
 */
export async function verifyDocument(
  type: DocumentType,
  jws: string | Uint8Array,
  keys: readonly JWK[],
): Promise<Uint8Array> {
  const { payload, signatures } = parseJws(jws);
  for (const signature of signatures) await verifySignature(type, { payload, ...signature }, keys);
  return Buffer.from(payload, "base64url");
}

/** The payload without verification, for those who serve and do not judge. */
export function unverifiedPayload(jws: string | Uint8Array): Uint8Array {
  return Buffer.from(parseJws(jws).payload, "base64url");
}

async function verifySignature(
  type: DocumentType,
  jws: { payload: string } & Jws["signatures"][number],
  keys: readonly JWK[],
): Promise<void> {
  const { alg, kid, typ } = headerOf(jws.protected);
  const wanted = documents[type];
  if (typ !== wanted.typ) {
    throw new PackError("wrong-type", `signed as ${typ}, wanted ${wanted.typ}`);
  }
  const jwk = keys.find((one) => one.kid === kid);
  if (jwk === undefined) throw new PackError("unknown-key", `key ${kid} is not in the key set`);
  const own = ownMembers.safeParse(jwk).data;
  if (own?.kizuna_use !== wanted.use) {
    throw new PackError("wrong-use", `key ${kid} is not a ${wanted.use} key`);
  }
  // The key decides the algorithm, never the document (RFC 8725 §3.1).
  if (own.alg !== alg) throw new PackError("bad-signature", `key ${kid} is not for ${alg}`);
  try {
    await flattenedVerify(jws, await importJWK(jwk, alg), { algorithms: [alg] });
  } catch (error) {
    throw new PackError("bad-signature", `the signature by ${kid} does not hold`, { cause: error });
  }
}

function parseJws(jws: string | Uint8Array): Jws {
  const text = typeof jws === "string" ? jws : new TextDecoder().decode(jws);
  try {
    return jwsSchema.parse(JSON.parse(text));
  } catch (error) {
    throw new PackError("malformed", "not a general JSON JWS", { cause: error });
  }
}

function headerOf(encoded: string): z.infer<typeof headerSchema> {
  try {
    return headerSchema.parse(JSON.parse(Buffer.from(encoded, "base64url").toString("utf8")));
  } catch (error) {
    throw new PackError("malformed", "not a protected header of ours", { cause: error });
  }
}
