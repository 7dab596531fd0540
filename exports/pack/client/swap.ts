import { PackError } from "../errors.ts";
import { unverifiedPayload } from "../jws.ts";
import { sha256Of } from "../pack-file.ts";
import { headSchema, manifestSchema, type Manifest } from "../schema.ts";
import { blobName, headName, manifestName, type HeldTree, type PackTree } from "../tree.ts";
import { seenHeadName } from "./held.ts";

export interface NewPack {
  edition: string;
  head: Uint8Array;
  manifest: Manifest;
  manifestBytes: Uint8Array;
  /** By hash: pack files and the recall list, as far as the tree does not hold them. */
  blobs: ReadonlyMap<string, Uint8Array>;
}

/**
 * Puts a verified pack in place. Everything else is written first; then the head is replaced in one
 * step. Killed before that step, the old pack stands; after it, the new one.
 */
export async function swapIn(tree: HeldTree, pack: NewPack): Promise<void> {
  for (const [sha256, bytes] of pack.blobs) await tree.replace(blobName(sha256), bytes);
  const manifest = manifestName(pack.edition, pack.manifest.version);
  await put(tree, manifest, pack.manifestBytes);
  await put(tree, headName(pack.edition), pack.head);
  await tree.remove(seenHeadName(pack.edition));
}

/**
 * Removes what neither the newest version nor the one before it names. The one before stays for programs
 * that were reading it during the swap.
 */
export async function prune(tree: HeldTree, edition: string, manifest: Manifest): Promise<void> {
  for (const name of await tree.list(`editions/${edition}/packs/`)) {
    const version = Number(name.split("/").at(-1));
    const bytes = await tree.read(name);
    const before = bytes !== null && sha256Of(bytes) === manifest.previous?.sha256;
    if (version !== manifest.version && !before) await tree.remove(name);
  }
  const named = await namedBlobs(tree);
  if (named === null) return;
  for (const name of await tree.list("blobs/")) {
    const sha256 = name.slice("blobs/".length);
    const bytes = await tree.read(name);
    const whole = bytes !== null && sha256Of(bytes) === sha256;
    if (!named.has(sha256) || !whole) await tree.remove(name);
  }
}

/** Spares the write where the bytes stand already, as they do after most pulls. */
async function put(tree: HeldTree, name: string, bytes: Uint8Array): Promise<void> {
  const standing = await tree.read(name);
  if (standing === null || !Buffer.from(bytes).equals(standing)) await tree.replace(name, bytes);
}

/** What any edition of this copy names; null, and nothing may go, while one of them is unreadable. */
async function namedBlobs(tree: PackTree): Promise<Set<string> | null> {
  const named = new Set<string>();
  try {
    for (const name of await tree.list("editions/")) {
      const payload = payloadOf(await tree.read(name));
      if (name.includes("/packs/")) {
        for (const file of manifestSchema.parse(payload).files) named.add(file.sha256);
      } else {
        named.add(headSchema.parse(payload).recalls.sha256);
      }
    }
    return named;
  } catch {
    return null;
  }
}

function payloadOf(bytes: Uint8Array | null): unknown {
  if (bytes === null) throw new PackError("missing-file", "a file went away");
  return JSON.parse(new TextDecoder().decode(unverifiedPayload(bytes)));
}
