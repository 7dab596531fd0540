import { PackError } from "../errors.ts";
import { sha256Of } from "../pack-file.ts";
import type { Head, Manifest, RecallList } from "../schema.ts";
import type { HeldPack } from "./held.ts";

/**
 * Refuses a head that would lead backwards (design §4): a lower version or recall number than was seen
 * before, or another manifest for a version that is held. Throws PackError.
 */
export function refuseRollback(head: Head, held: HeldPack | null): void {
  if (held === null) return;
  const { seen } = held;
  if (head.version < seen.version) {
    const versions = `version ${head.version} after version ${seen.version}`;
    throw new PackError("version-rollback", `the head names ${versions}`);
  }
  if (head.recallSeq < seen.recallSeq) {
    const numbers = `recall number ${head.recallSeq} after ${seen.recallSeq}`;
    throw new PackError("recall-rollback", `the head names ${numbers}`);
  }
  for (const known of [held.head, seen]) {
    if (head.version === known.version && head.manifest.sha256 !== known.manifest.sha256) {
      throw new PackError("version-equivocation", `another manifest for version ${head.version}`);
    }
  }
}

/** Throws PackError "head-expired". A head expires at the very moment it names. */
export function refuseExpired(head: Head, now: Date): void {
  if (now.getTime() >= new Date(head.expiresAt).getTime()) {
    throw new PackError("head-expired", `the head expired at ${head.expiresAt}`);
  }
}

/** The list only ever grows: an entry that is gone would set a withdrawn message free again. */
export function refuseShorterList(list: RecallList, held: HeldPack | null): void {
  const ids = new Set(list.recalls.map(({ id }) => id));
  const gone = held?.recalls.recalls.find(({ id }) => !ids.has(id));
  if (gone !== undefined) {
    throw new PackError("recall-rollback", `${gone.id} is gone from the recall list`);
  }
}

/** The successor of the held version must name it by its hash: else there are two histories. */
export function refuseFork(manifest: Manifest, held: HeldPack | null): void {
  if (held === null || manifest.previous?.version !== held.head.version) return;
  if (manifest.previous.sha256 !== sha256Of(held.manifestBytes)) {
    throw new PackError(
      "version-equivocation",
      `version ${manifest.version} follows another version ${held.head.version}`,
    );
  }
}
