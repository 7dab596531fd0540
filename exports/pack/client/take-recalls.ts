import type { Head, RecallList } from "../schema.ts";
import { openRecalls } from "../signed.ts";
import { blobName, type HeldTree } from "../tree.ts";
import { seenHeadName, type HeldPack } from "./held.ts";
import { refuseShorterList } from "./judge-head.ts";
import { fetched, type PackSource } from "./source.ts";

/** The recall list that a verified head names, held or fetched. Throws PackError. */
export async function takeRecalls(
  source: PackSource,
  head: Head,
  held: HeldPack | null,
): Promise<{ list: RecallList; bytes: Uint8Array | null }> {
  const { sha256, size } = head.recalls;
  if (held !== null && held.seen.recalls.sha256 === sha256) {
    return { list: held.recalls, bytes: null };
  }
  const bytes = await fetched(source.blob(head.edition, sha256, size), "the recall list");
  const list = openRecalls(bytes, head);
  refuseShorterList(list, held);
  return { list, bytes };
}

/**
 * Keeps new recalls before the new pack is fetched: a message is withdrawn here even if the rest of the
 * pull fails.
 */
export async function keepRecalls(
  tree: HeldTree,
  { head, bytes }: { head: Head; bytes: Uint8Array },
  { held, recalls }: { held: HeldPack | null; recalls: Uint8Array | null },
): Promise<void> {
  if (held === null || recalls === null || head.recallSeq <= held.seen.recallSeq) return;
  await tree.replace(blobName(head.recalls.sha256), recalls);
  await tree.replace(seenHeadName(head.edition), bytes);
}
