import { messagesOf } from "../check-file.ts";
import { applyDelta, parseDelta } from "../delta.ts";
import { PackError } from "../errors.ts";
import { joinLines, parsePackFile, sha256Of } from "../pack-file.ts";
import type { Manifest, PackFileEntry } from "../schema.ts";
import { checkNamed } from "../signed.ts";
import { blobName, type PackTree } from "../tree.ts";
import { fetched, type PackSource } from "./source.ts";

export interface Taking {
  source: PackSource;
  tree: PackTree;
  edition: string;
  /** Leaves the deltas aside. */
  full: boolean;
}

/** The verified files of a version, by hash, of which `fetched` were not here yet. */
export interface TakenFiles {
  fetched: Map<string, Uint8Array>;
  kept: number;
  byDelta: number;
  inFull: number;
}

/** Gets every pack file of a verified manifest: held, by delta, or in full. Throws PackError. */
export async function takeFiles(taking: Taking, manifest: Manifest): Promise<TakenFiles> {
  const taken: TakenFiles = { fetched: new Map(), kept: 0, byDelta: 0, inFull: 0 };
  for (const entry of manifest.files) {
    const held = await heldFile(taking.tree, entry.sha256);
    if (held === null) {
      const changed = taking.full ? null : await takeByDelta(taking, manifest, entry);
      const bytes = changed ?? (await takeInFull(taking, entry));
      messagesOf(bytes, entry);
      taken.fetched.set(entry.sha256, bytes);
      taken[changed === null ? "inFull" : "byDelta"] += 1;
    } else {
      messagesOf(held, entry);
      taken.kept += 1;
    }
  }
  return taken;
}

/** A file of the tree, unless it is missing or no longer what its name says. */
async function heldFile(tree: PackTree, sha256: string): Promise<Uint8Array | null> {
  const bytes = await tree.read(blobName(sha256));
  return bytes !== null && sha256Of(bytes) === sha256 ? bytes : null;
}

/** Null when no delta leads here from a held file, or its result is wrong: then in full, once. */
async function takeByDelta(
  { source, tree, edition }: Taking,
  manifest: Manifest,
  entry: PackFileEntry,
): Promise<Uint8Array | null> {
  for (const named of manifest.deltas) {
    if (named.to !== entry.sha256 || named.size >= entry.size) continue;
    const before = await heldFile(tree, named.from);
    if (before === null) continue;
    const bytes = await fetchDelta(source, edition, named);
    if (bytes === null) return null;
    const after = resultOf(before, bytes);
    return after !== null && sha256Of(after) === entry.sha256 ? after : null;
  }
  return null;
}

/** Bytes that the signed manifest does not name are refused as loudly here as in a whole file. */
async function fetchDelta(
  source: PackSource,
  edition: string,
  named: Manifest["deltas"][number],
): Promise<Uint8Array | null> {
  try {
    const bytes = await source.blob(edition, named.sha256, named.size);
    if (bytes !== null) checkNamed(bytes, named, "the delta");
    return bytes;
  } catch (error) {
    const forged =
      error instanceof PackError && ["hash-mismatch", "size-mismatch"].includes(error.code);
    if (!forged) throw error;
    throw new PackError("delta-mismatch", error.message, { cause: error });
  }
}

function resultOf(before: Uint8Array, delta: Uint8Array): Uint8Array | null {
  try {
    const lines = parsePackFile(before).map(({ line }) => line);
    return joinLines(applyDelta(lines, parseDelta(delta)));
  } catch (error) {
    if (error instanceof PackError) return null;
    throw error;
  }
}

async function takeInFull({ source, edition }: Taking, entry: PackFileEntry): Promise<Uint8Array> {
  const what = `the file ${entry.role} ${entry.locale} ${entry.phase}`;
  const bytes = await fetched(source.blob(edition, entry.sha256, entry.size), what);
  checkNamed(bytes, entry, what);
  return bytes;
}
