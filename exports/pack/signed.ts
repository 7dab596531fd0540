import type { JWK } from "jose";
import type { z } from "zod";
import { PackError } from "./errors.ts";
import { verifyDocument } from "./jws.ts";
import { sha256Of } from "./pack-file.ts";
import {
  headSchema,
  manifestSchema,
  recallListSchema,
  type Head,
  type Manifest,
  type RecallList,
} from "./schema.ts";

/** What a signed or hashed name promises of a file. */
export interface Named {
  sha256: string;
  /** Bytes. */
  size: number;
}

/** A verified head of that edition. Its place in history and its expiry are judged elsewhere. */
export async function openHead(
  jws: Uint8Array,
  edition: string,
  keys: readonly JWK[],
): Promise<Head> {
  const head = parsePayload(headSchema, await verifyDocument("head", jws, keys));
  if (head.edition !== edition) {
    throw new PackError("wrong-edition", `the head is of ${head.edition}, not of ${edition}`);
  }
  return head;
}

/** A verified manifest of that edition and version. */
export async function openManifest(
  jws: Uint8Array,
  { edition, version }: { edition: string; version: number },
  keys: readonly JWK[],
): Promise<Manifest> {
  const manifest = parsePayload(manifestSchema, await verifyDocument("manifest", jws, keys));
  if (manifest.edition !== edition) {
    throw new PackError("wrong-edition", `a manifest of ${manifest.edition}, not of ${edition}`);
  }
  if (manifest.version !== version) {
    throw new PackError(
      "wrong-version",
      `a manifest of version ${manifest.version}, not ${version}`,
    );
  }
  return manifest;
}

/** The recall list that a verified head names, out of its bytes. */
export function openRecalls(bytes: Uint8Array, head: Head): RecallList {
  checkNamed(bytes, head.recalls, "the recall list");
  const list = parsePayload(recallListSchema, bytes);
  if (list.edition !== head.edition) {
    throw new PackError("wrong-edition", `the recall list is of ${list.edition}`);
  }
  if (list.recallSeq !== head.recallSeq) {
    throw new PackError("malformed", `the recall list has number ${list.recallSeq}`);
  }
  return list;
}

/** Throws PackError "size-mismatch" or "hash-mismatch" unless the bytes are what was named. */
export function checkNamed(bytes: Uint8Array, named: Named, what: string): void {
  if (bytes.byteLength !== named.size) {
    const sizes = `${bytes.byteLength} bytes instead of ${named.size}`;
    throw new PackError("size-mismatch", `${what} has ${sizes}`);
  }
  if (sha256Of(bytes) !== named.sha256) {
    throw new PackError("hash-mismatch", `${what} does not hash to ${named.sha256}`);
  }
}

function parsePayload<T>(schema: z.ZodType<T>, bytes: Uint8Array): T {
  try {
    return schema.parse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)));
  } catch (error) {
    throw new PackError("malformed", "the content does not have its shape", { cause: error });
  }
}
