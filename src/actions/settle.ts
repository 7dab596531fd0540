import { canonicalJson } from "../../exports/pack/canonical.ts";
import type { Head, RecallList } from "../../exports/pack/schema.ts";
import type { PackDesk } from "./pack-desk.ts";
import type { PackRow, RecallRow } from "./ports.ts";

/** A head lives a day and is signed again when half of it is gone, long before it expires. */
const headLifetime = 24 * 60 * 60 * 1000;

export interface SettleOptions {
  /** Signs heads again that are not yet due, because the keys have changed. */
  resign?: boolean;
}

/**
 * Makes the shelf say what the database says: manifests that are missing, the recall list, and a fresh
 * head. May run at any time and any number of times; one at a time per edition.
 */
export async function settleEdition(
  desk: PackDesk,
  slug: string,
  options: SettleOptions = {},
): Promise<void> {
  await desk.database.transaction(async (tx) => {
    await tx.packs.edition(slug, true);
    const packs = await tx.packs.packs(slug, 1_000_000);
    const newest = packs[0];
    if (newest === undefined) return;
    for (const pack of packs.toReversed()) {
      await desk.shelf.writeManifest(slug, pack.version, pack.manifest);
    }
    await renewHead(desk, newest, await tx.packs.recallsOf(slug), options);
  });
}

/** Settles every edition, and the files beside them that the delivery server reads. */
export async function settleAll(desk: PackDesk, options: SettleOptions = {}): Promise<void> {
  const { editions, phases, access } = await desk.database.transaction(async (tx) => ({
    editions: await tx.packs.editions(),
    phases: await tx.references.phases(),
    access: await tx.packs.accessList(),
  }));
  await desk.shelf.replacePhases(JSON.stringify(phases, null, 2));
  const list = { issuedAt: desk.now().toISOString(), keys: access };
  await desk.shelf.replaceAccessList(JSON.stringify(list, null, 2));
  for (const { slug } of editions) await settleEdition(desk, slug, options);
}

async function renewHead(
  desk: PackDesk,
  pack: PackRow,
  recalls: RecallRow[],
  { resign = false }: SettleOptions,
): Promise<void> {
  const list = recallListOf(pack.edition, recalls);
  const bytes = new TextEncoder().encode(canonicalJson(list));
  const sha256 = desk.hash(new TextDecoder().decode(bytes));
  const held = await desk.shelf.readHead(pack.edition);
  const now = desk.now();
  const upToDate =
    !resign &&
    held !== null &&
    held.manifest.sha256 === pack.manifestSha256 &&
    held.recalls.sha256 === sha256 &&
    new Date(held.expiresAt).getTime() - now.getTime() > headLifetime / 2;
  if (upToDate) return;
  await desk.shelf.writeBlob(sha256, bytes);
  const head: Head = {
    edition: pack.edition,
    version: pack.version,
    manifest: { sha256: pack.manifestSha256, size: Buffer.byteLength(pack.manifest) },
    recallSeq: list.recallSeq,
    recalls: { sha256, size: bytes.byteLength },
    issuedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + headLifetime).toISOString(),
  };
  await desk.shelf.replaceHead(pack.edition, await desk.signer.signHead(head));
}

function recallListOf(edition: string, recalls: readonly RecallRow[]): RecallList {
  return {
    edition,
    recallSeq: recalls.at(-1)?.seq ?? 0,
    recalls: recalls.map((recall) => ({
      id: recall.id,
      key: recall.key,
      messageSha256: recall.messageSha256,
      severity: recall.severity,
      reason: recall.reason,
      replacedBy: recall.replacedBy,
      since: recall.since.toISOString(),
    })),
  };
}
