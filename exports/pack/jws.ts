import {
  flattenedVerify,
  GeneralSign,
  importJWK,
  type CryptoKey,
  type JWK,
} from "jose";
import { z } from "zod";
import { PackError } from "./errors.ts";

/** What a signed document is; the `typ` of its signatures, so that none can stand in for another. */
export const documentTypes = {
  manifest: "kizuna-manifest+jws",
  head: "kizuna-head+jws",
  keys: "kizuna-keys+jws",
} as const;
export type DocumentType = keyof typeof documentTypes;

/** A key that signs: its id, its algorithm, its private key. */
export interface SigningKey {
  kid: string;
  alg: "ES256" | "EdDSA";
  key: CryptoKey;
}

const jwsSchema = z.object({
  payload: z.string(),
  signatures: z.array(z.object({ protected: z.string(), signature: z.string() })).min(1),
});
const headerSchema = z.object({ alg: z.enum(["ES256", "EdDSA"]), kid: z.string(), typ: z.string() });

/** A general JSON JWS (RFC 7515 §7.2.1) over the bytes, signed with every key. */
export async function signDocument(
  type: DocumentType,
  payload: Uint8Array,
  keys: readonly SigningKey[],
): Promise<string> {
  const jws = new GeneralSign(payload);
  for (const { kid, alg, key } of keys) {
    jws.addSignature(key).setProtectedHeader({ alg, kid, typ: documentTypes[type] });
  }
  return JSON.stringify(await jws.sign());
}

/**
 * The payload of a JWS that one of the given keys signed as that type of document. Every signature by
 * a known key must hold; one is enough. Throws PackError.
 */
export async function verifyDocument(
  type: DocumentType,
  jws: string | Uint8Array,
  keys: readonly JWK[],
): Promise<Uint8Array> {
  const { payload, signatures } = parseJws(jws);
  let verified: Uint8Array | null = null;
  let known = false;
  for (const signature of signatures) {
    const header = headerOf(signature.protected);
    const jwk = keys.find((one) => one.kid === header.kid);
    if (jwk === undefined) continue;
    known = true;
    if (header.typ !== documentTypes[type]) {
      throw new PackError("wrong-type", `signed as ${header.typ}, wanted ${documentTypes[type]}`);
    }
    verified = await verifyOne({ payload, ...signature }, jwk, header.alg);
  }
  if (!known) throw new PackError("unknown-key", "no signature by a key of the key set");
  return verified ?? new Uint8Array();
}

/** The payload without verification, for those who serve and do not judge. */
export function unverifiedPayload(jws: string | Uint8Array): Uint8Array {
  return Buffer.from(parseJws(jws).payload, "base64url");
}

async function verifyOne(
  jws: { payload: string; protected: string; signature: string },
  jwk: JWK,
  alg: "ES256" | "EdDSA",
): Promise<Uint8Array> {
  try {
    const key = await importJWK(jwk, alg);
    const result = await flattenedVerify(jws, key, { algorithms: [alg] });
    return result.payload;
  } catch (error) {
    throw new PackError("bad-signature", `signature by ${jwk.kid ?? "?"} does not hold`, {
      cause: error,
    });
  }
}

function parseJws(jws: string | Uint8Array): z.infer<typeof jwsSchema> {
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
