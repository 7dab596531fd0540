import { blobName, headName, keySetName, manifestName, type PackTree } from "../tree.ts";
import type { PackSource } from "./source.ts";

/** Packs out of a copied tree: a memory stick, a mounted bucket. */
export function treeSource(tree: Pick<PackTree, "read">): PackSource {
  return {
    head: (edition) => tree.read(headName(edition)),
    manifest: (edition, version) => tree.read(manifestName(edition, version)),
    blob: (_edition, sha256) => tree.read(blobName(sha256)),
    keySet: (set) => tree.read(keySetName(set)),
  };
}
