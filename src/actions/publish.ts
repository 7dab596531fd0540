import { buildDelta } from "../../exports/pack/delta.ts";
import type { Manifest } from "../../exports/pack/schema.ts";
import { hasRole, type Actor } from "../domain/people/roles.ts";
import { RefusedError } from "../domain/review/refusal.ts";
import type { PackDesk } from "./pack-desk.ts";
import { fileEntries, planPack, type PackPlan } from "./pack-plan.ts";
import type { Transaction } from "./ports.ts";
import { activeChecker } from "./rule-sets/active-checker.ts";
import { settleEdition } from "./settle.ts";

export interface Published {
  edition: string;
  version: number;
  files: Manifest["files"];
}

/**
 * Cuts the next version of an edition (design §4): blobs first, then one transaction that inserts the
 * version behind its predecessor, then the files that everybody sees. Killed at any instant, the version
 * is there or it is not; what is missing on the shelf is written by the job enqueued with it.
 */
export async function publish(desk: PackDesk, actor: Actor, slug: string): Promise<Published> {
  if (!hasRole(actor, "publisher")) throw new RefusedError({ code: "role-missing", context: {} });
  const published = await publishVersion(desk, actor, slug);
  if (published === null) {
    throw new RefusedError({ code: "nothing-changed", context: { edition: slug } });
  }
  await settleEdition(desk, slug);
  return published;
}

/** The next version, committed; null when nothing changed since the newest one. */
export async function publishVersion(
  desk: PackDesk,
  actor: Actor,
  slug: string,
): Promise<Published | null> {
  return await desk.database.transaction(async (tx) => {
    // No recall comes between the plan and its version: the guards would refuse the whole of it.
    await tx.packs.lockRecalls();
    // The edition's row is locked: a second publisher waits, then sees what this one made.
    const plan = await planPack(tx, slug, true);
    if (plan === null) throw new RefusedError({ code: "not-found", context: { edition: slug } });
    if (!plan.changed) return null;
    const manifest = await manifestOf(desk, tx, plan);
    await recordFiles(desk, tx, plan);
    const jws = await desk.signer.signManifest(manifest);
    await tx.packs.insertPack({
      edition: slug,
      version: manifest.version,
      publishedAt: new Date(manifest.publishedAt),
      publishedBy: actor.id,
      files: manifest.files.map((file) => file.sha256),
      payload: manifest,
      manifest: jws,
      manifestSha256: desk.hash(jws),
    });
    await tx.audit({
      actor: actor.id,
      action: "publish",
      subject: `editions/${slug}`,
      detail: { version: manifest.version, manifest: desk.hash(jws) },
    });
    await tx.enqueue("settle-editions", { edition: slug });
    return { edition: slug, version: manifest.version, files: manifest.files };
  });
}

async function manifestOf(desk: PackDesk, tx: Transaction, plan: PackPlan): Promise<Manifest> {
  const { edition, previous, files } = plan;
  return {
    edition: edition.slug,
    version: (previous?.version ?? 0) + 1,
    publishedAt: desk.now().toISOString(),
    locales: edition.locales,
    ruleSet: (await activeChecker(desk, tx)).id,
    previous:
      previous === null ? null : { version: previous.version, sha256: previous.manifestSha256 },
    files: fileEntries(files),
    deltas: await deltasOf(desk, tx, plan),
  };
}

async function deltasOf(
  desk: PackDesk,
  tx: Transaction,
  { recent, files }: PackPlan,
): Promise<Manifest["deltas"]> {
  const deltas = new Map<string, Manifest["deltas"][number]>();
  for (const older of recent.flatMap((pack) => pack.payload.files)) {
    const newer = files.find(
      ({ role, locale, phase }) =>
        role === older.role && locale === older.locale && phase === older.phase,
    );
    if (newer === undefined || newer.file.sha256 === older.sha256) continue;
    const id = `${older.sha256}/${newer.file.sha256}`;
    if (deltas.has(id)) continue;
    const delta = buildDelta(await tx.packs.fileLines(older.sha256), newer.file);
    await desk.shelf.writeBlob(delta.sha256, delta.bytes);
    deltas.set(id, {
      from: older.sha256,
      to: newer.file.sha256,
      sha256: delta.sha256,
      size: delta.bytes.byteLength,
    });
  }
  return [...deltas.values()];
}

async function recordFiles(desk: PackDesk, tx: Transaction, { files }: PackPlan): Promise<void> {
  for (const { role, locale, phase, file } of files) {
    await desk.shelf.writeBlob(file.sha256, file.bytes);
    await tx.packs.insertLines(file.lines);
    const lines = file.lines.map((line) => line.sha256);
    await tx.packs.insertFile({ sha256: file.sha256, role, locale, phase, lines });
  }
}
