import { PackError } from "../errors.ts";

/** Where packs come from. Each answers the bytes, or null when there is no such file. */
export interface PackSource {
  head(edition: string): Promise<Uint8Array | null>;
  manifest(edition: string, version: number, size: number): Promise<Uint8Array | null>;
  /** `size` in bytes, as the signed name says: a source never reads on after it. */
  blob(edition: string, sha256: string, size: number): Promise<Uint8Array | null>;
  keySet(set: number): Promise<Uint8Array | null>;
}

/** Bytes that no head or key set exceeds. */
export const smallFile = 1_000_000;

/** Turns "not there" into PackError "missing-file". */
export async function fetched(
  bytes: Promise<Uint8Array | null>,
  what: string,
): Promise<Uint8Array> {
  const found = await bytes;
  if (found === null) throw new PackError("missing-file", `${what} is not there`);
  return found;
}
