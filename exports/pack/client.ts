import type { JWK } from "jose";
import { markAsCopy, refuseForeign } from "./client/copy-mark.ts";
import { followKeys, keepKeys, type KeyChain } from "./client/key-chain.ts";
import { readHeld, type HeldPack } from "./client/held.ts";
import { refuseExpired, refuseFork, refuseRollback } from "./client/judge-head.ts";
import type { PackSource } from "./client/source.ts";
import { prune, swapIn } from "./client/swap.ts";
import { takeFiles, type TakenFiles } from "./client/take-files.ts";
import { takeManifest } from "./client/take-manifest.ts";
import { keepRecalls, takeRecalls } from "./client/take-recalls.ts";
import { PackError } from "./errors.ts";
import type { Head, Manifest } from "./schema.ts";
import { openHead } from "./signed.ts";
import type { HeldTree } from "./tree.ts";

export interface PullRequest {
  source: PackSource;
  /** The client's copy; several editions may share one. */
  tree: HeldTree;
  edition: string;
  now: () => Date;
  /** Public keys known from elsewhere, which one of the key sets must hold exactly. */
  jwks?: readonly JWK[];
  /** Fetches whole files even where a delta would do. */
  full?: boolean;
}

export interface Pulled {
  edition: string;
  version: number;
  previousVersion: number | null;
  recallSeq: number;
  keySet: number;
  expiresAt: string;
  files: Manifest["files"];
  fetched: { inFull: number; byDelta: number; kept: number };
}

/**
 * Brings the copy of an edition up to date by the client rules of design §4. Throws PackError at the
 * first thing that is not right; then the copy holds what it held before, and newer recalls if they came.
 */
export async function pull(request: PullRequest): Promise<Pulled> {
  const { source, tree, edition, now } = request;
  await refuseForeign(tree);
  const keys = await followKeys(source, tree, request.jwks);
  const held = await readHeld(tree, edition, keys.ever);
  const next = await fetchHead(source, edition, keys);
  refuseRollback(next.head, held);
  refuseExpired(next.head, now());
  await markAsCopy(tree);
  await keepKeys(tree, keys);

  const recalls = await takeRecalls(source, next.head, held);
  await keepRecalls(tree, next, { held, recalls: recalls.bytes });
  const taken = await takeManifest(source, next.head, { held, keys: keys.newest });
  refuseFork(taken.manifest, held);
  const taking = { source, tree, edition, full: request.full ?? false };
  const files = await takeFiles(taking, taken.manifest);

  // Another pull into the same copy may have been faster.
  refuseRollback(next.head, await readHeld(tree, edition, keys.ever));
  const blobs = new Map(files.fetched);
  if (recalls.bytes !== null) blobs.set(next.head.recalls.sha256, recalls.bytes);
  const head = newerOf(next, held);
  await swapIn(tree, {
    edition,
    head: head.bytes,
    manifest: taken.manifest,
    manifestBytes: taken.bytes,
    blobs,
  });
  await prune(tree, edition, taken.manifest);
  return reportOf(head.head, { held, keys, manifest: taken.manifest, files });
}

interface SignedHead {
  head: Head;
  bytes: Uint8Array;
}

async function fetchHead(source: PackSource, edition: string, keys: KeyChain): Promise<SignedHead> {
  const bytes = await source.head(edition);
  if (bytes === null) {
    throw new PackError("edition-not-found", `there is no edition ${edition} for this key`);
  }
  return { head: await openHead(bytes, edition, keys.newest), bytes };
}

/** Of two heads that say the same, the one that expires later: an older one must not stop us early. */
function newerOf(next: SignedHead, held: HeldPack | null): SignedHead {
  if (held === null) return next;
  const { head } = held;
  const same =
    head.version === next.head.version && head.recalls.sha256 === next.head.recalls.sha256;
  const later = new Date(head.expiresAt).getTime() > new Date(next.head.expiresAt).getTime();
  return same && later ? { head, bytes: held.headBytes } : next;
}

function reportOf(
  head: Head,
  parts: { held: HeldPack | null; keys: KeyChain; manifest: Manifest; files: TakenFiles },
): Pulled {
  const { inFull, byDelta, kept } = parts.files;
  return {
    edition: head.edition,
    version: head.version,
    previousVersion: parts.held?.head.version ?? null,
    recallSeq: head.recallSeq,
    keySet: parts.keys.number,
    expiresAt: head.expiresAt,
    files: parts.manifest.files,
    fetched: { inFull, byDelta, kept },
  };
}
