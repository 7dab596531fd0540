import { isCopy } from "./client/copy-mark.ts";
import type { PackTree } from "./tree.ts";
import { verifyBlobs } from "./verify/blobs.ts";
import { verifyEdition, type VerifiedEdition } from "./verify/edition.ts";
import { verifyKeyChain } from "./verify/key-chain.ts";
import { problemList, type Problem } from "./verify/problem.ts";

export interface Verification {
  /** A repository holds every version; a copy, the newest of what it pulled. */
  kind: "repository" | "copy";
  editions: VerifiedEdition[];
  keySets: number;
  blobs: number;
  problems: Problem[];
}

/**
 * Reads a whole tree byte by byte: the chain of key sets, each edition's head, recall list and manifests,
 * every pack file and delta, and the compressed copies. Problems are listed, never thrown.
 */
export async function verifyTree(tree: PackTree, now: Date): Promise<Verification> {
  const problems = problemList();
  const kind = (await isCopy(tree)) ? "copy" : "repository";
  const keys = await verifyKeyChain(tree, problems);
  const blobs = await verifyBlobs(tree, problems);
  const editions: VerifiedEdition[] = [];
  for (const edition of await editionsOf(tree)) {
    const context = { tree, keys: keys.newest, blobs, complete: kind === "repository", now };
    const verified = await verifyEdition(edition, context, problems);
    if (verified !== null) editions.push(verified);
  }
  if (keys.count === 0) problems.add("keys/1", "missing-file", "there is no key set");
  if (editions.length === 0 && problems.all.length === 0) {
    problems.add("editions", "missing-file", "there is no edition");
  }
  return { kind, editions, keySets: keys.count, blobs: blobs.size, problems: problems.all };
}

async function editionsOf(tree: PackTree): Promise<string[]> {
  const names = await tree.list("editions/");
  return [...new Set(names.map((name) => name.split("/")[1] ?? ""))];
}
