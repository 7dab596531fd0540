import type { JWK } from "jose";
import { PackError } from "../errors.ts";
import { unverifiedPayload } from "../jws.ts";
import { checkNamed, openHead, openManifest, openRecalls } from "../signed.ts";
import { headSchema, type Head, type Manifest, type RecallList } from "../schema.ts";
import { blobName, headName, manifestName, type PackTree } from "../tree.ts";

/** What a client holds of an edition: verified once, and again whenever it is read. */
export interface HeldPack {
  head: Head;
  headBytes: Uint8Array;
  manifest: Manifest;
  manifestBytes: Uint8Array;
  recalls: RecallList;
  /** The newest head that was seen: ahead of `head` while a version could not be taken. */
  seen: Head;
}

/**
 * A newer head of which only the recalls could be taken. It stands beside `head`, so that a withdrawal
 * arrives even while the new pack does not.
 */
export const seenHeadName = (edition: string) => `editions/${edition}/seen-head`;

/**
 * The held pack of an edition, null before the first pull. The pack files are not read here. Throws
 * PackError "held-damaged" when the copy on this machine does not verify any more.
 */
export async function readHeld(
  tree: PackTree,
  edition: string,
  keys: readonly JWK[],
): Promise<HeldPack | null> {
  const headBytes = await tree.read(headName(edition));
  try {
    const seenBytes = await tree.read(seenHeadName(edition));
    if (headBytes === null) return null;
    const head = await openHead(headBytes, edition, keys);
    const manifestBytes = await present(tree, manifestName(edition, head.version));
    checkNamed(manifestBytes, head.manifest, "the manifest");
    const manifest = await openManifest(manifestBytes, head, keys);
    const seen = seenBytes === null ? head : await openHead(seenBytes, edition, keys);
    const recalls = openRecalls(await present(tree, blobName(seen.recalls.sha256)), seen);
    return { head, headBytes, manifest, manifestBytes, recalls, seen };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    throw new PackError("held-damaged", `the held copy does not verify: ${error.message}`, {
      cause: error,
    });
  }
}

/** The version that stands in a copy, for a report; null where none can be read. Verifies nothing. */
export async function heldVersion(tree: PackTree, edition: string): Promise<number | null> {
  const bytes = await tree.read(headName(edition));
  if (bytes === null) return null;
  try {
    const payload = new TextDecoder().decode(unverifiedPayload(bytes));
    return headSchema.parse(JSON.parse(payload)).version;
  } catch {
    return null;
  }
}

async function present(tree: PackTree, name: string): Promise<Uint8Array> {
  const bytes = await tree.read(name);
  if (bytes === null) throw new PackError("missing-file", `${name} is missing`);
  return bytes;
}
