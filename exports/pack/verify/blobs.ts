import { promisify } from "node:util";
import { brotliDecompress, gunzip } from "node:zlib";
import { PackError } from "../errors.ts";
import { sha256Of } from "../pack-file.ts";
import type { PackTree } from "../tree.ts";
import type { ProblemList } from "./problem.ts";

const openers = { gz: promisify(gunzip), br: promisify(brotliDecompress) };

/** The blobs of a tree that are what their names say, with their sizes in bytes. */
export async function verifyBlobs(
  tree: PackTree,
  problems: ProblemList,
): Promise<Map<string, number>> {
  const whole = new Map<string, number>();
  for (const name of await tree.list("blobs/")) {
    const match = /^blobs\/([0-9a-f]{64})(?:\.(gz|br))?$/.exec(name);
    const [, sha256 = "", coding] = match ?? [];
    const bytes = await tree.read(name);
    if (match === null || bytes === null) {
      problems.add(name, "malformed", "this is no name of a blob");
      continue;
    }
    const size = await problems.catch(name, () => sizeOf(bytes, sha256, coding));
    if (size !== null && coding === undefined) whole.set(sha256, size);
  }
  return whole;
}

async function sizeOf(
  stored: Uint8Array,
  sha256: string,
  coding: string | undefined,
): Promise<number> {
  const bytes = await opened(stored, coding);
  if (sha256Of(bytes) === sha256) return bytes.byteLength;
  throw new PackError("hash-mismatch", "the bytes do not hash to the name");
}

async function opened(stored: Uint8Array, coding: string | undefined): Promise<Uint8Array> {
  try {
    if (coding === "gz") return await openers.gz(stored);
    if (coding === "br") return await openers.br(stored);
    return stored;
  } catch (error) {
    throw new PackError("malformed", "cannot be decompressed", { cause: error });
  }
}
