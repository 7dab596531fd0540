import { createHash } from "node:crypto";
import { join } from "node:path";
import { buildDelta } from "../../../exports/pack/delta.ts";
import { signDocument } from "../../../exports/pack/jws.ts";
import { buildPackFile, type PackFile, sha256Of } from "../../../exports/pack/pack-file.ts";
import type { Head, Manifest, PackLine, Recall } from "../../../exports/pack/schema.ts";
import type { Phase } from "../../domain/schedule/phase.ts";
import { publishKeySet } from "../../store/keys/key-set.ts";
import { loadOrCreateKeys } from "../../store/keys/signing-keys.ts";
import { diskRepository } from "../../store/repository/disk.ts";
import { packShelf } from "../../store/repository/pack-shelf.ts";

export interface SampleFile {
  role: "core" | "inserts";
  locale: string;
  phase: string;
  lines: readonly PackLine[];
}

export interface SamplePack {
  edition: string;
  version: number;
  files: readonly SampleFile[];
  recallSeq?: number;
  recalls?: readonly Recall[];
  now: Date;
}

export interface SamplePublisher {
  /** Writes the files, the manifest and the head of one version; answers the manifest. */
  publish(pack: SamplePack): Promise<Manifest>;
  /** Replaces the head only, as a recall does. */
  recall(pack: Omit<SamplePack, "files">): Promise<void>;
  writePhases(phases: readonly Phase[]): Promise<void>;
}

/** Publishes into `directory/packs` with keys of its own, without a database. */
export async function openSamplePublisher(directory: string): Promise<SamplePublisher> {
  const repository = diskRepository(join(directory, "packs"));
  const keys = await loadOrCreateKeys(join(directory, "keys"));
  await publishKeySet(repository, keys);
  const shelf = packShelf(repository, async () => undefined);
  const held = new Map<string, { manifest: Manifest; jws: string; files: Map<string, PackFile> }>();

  async function publish(pack: SamplePack): Promise<Manifest> {
    const last = held.get(pack.edition);
    const files = new Map<string, PackFile>();
    const entries: Manifest["files"] = [];
    const deltas: Manifest["deltas"] = [];
    for (const { role, locale, phase, lines } of pack.files) {
      const file = buildPackFile(lines);
      const { sha256, count, bytes } = file;
      await shelf.writeBlob(sha256, bytes);
      entries.push({ role, locale, phase, count, sha256, size: bytes.byteLength });
      const place = `${role}/${locale}/${phase}`;
      files.set(place, file);
      const before = last?.files.get(place);
      if (before === undefined || before.sha256 === sha256) continue;
      const delta = buildDelta(
        before.lines.map((line) => line.line),
        file,
      );
      await shelf.writeBlob(delta.sha256, delta.bytes);
      const size = delta.bytes.byteLength;
      deltas.push({ from: before.sha256, to: sha256, sha256: delta.sha256, size });
    }
    const manifest: Manifest = {
      edition: pack.edition,
      version: pack.version,
      publishedAt: pack.now.toISOString(),
      locales: [...new Set(entries.map((entry) => entry.locale))],
      ruleSet: sha256Of("sample"),
      previous: last ? { version: last.manifest.version, sha256: sha256Of(last.jws) } : null,
      files: entries,
      deltas,
    };
    const jws = await signDocument("manifest", bytesOf(manifest), keys.release.signing);
    await shelf.writeManifest(pack.edition, pack.version, jws);
    held.set(pack.edition, { manifest, jws, files });
    await recall(pack);
    return manifest;
  }

  async function recall(pack: Omit<SamplePack, "files">): Promise<void> {
    const { edition, recallSeq = 0, recalls = [] } = pack;
    const list = bytesOf({ edition, recallSeq, recalls });
    await shelf.writeBlob(sha256Of(list), list);
    const jws = held.get(edition)?.jws ?? "";
    const head: Head = {
      edition,
      version: pack.version,
      manifest: { sha256: sha256Of(jws), size: Buffer.byteLength(jws) },
      recallSeq,
      recalls: { sha256: sha256Of(list), size: list.byteLength },
      issuedAt: pack.now.toISOString(),
      expiresAt: new Date(pack.now.getTime() + 86_400_000).toISOString(),
    };
    await shelf.replaceHead(
      edition,
      await signDocument("head", bytesOf(head), keys.online.signing),
    );
  }

  return {
    publish,
    recall,
    writePhases: (phases) => shelf.replacePhases(JSON.stringify(phases)),
  };
}

/** A made-up message of a day, about as long as a real one. */
export function sampleLine(
  place: { phase: string; day: number; locale: string },
  changes: Partial<PackLine> = {},
): PackLine {
  const { phase, day, locale } = place;
  const text = `${locale} ${phase} ${day}: ${"おなかの赤ちゃんは少しずつ大きくなっています。".repeat(8)}`;
  return {
    key: `${phase}/${String(day).padStart(3, "0")}/everyone`,
    phase,
    day,
    audience: "everyone",
    locale,
    title: `${day}日目`,
    text,
    html: `<p>${text}</p>`,
    flags: { assumesLiveBirth: false, assumesSingleBaby: false },
    topics: ["body"],
    revision: createHash("sha256").update(text).digest("hex"),
    supervision: [{ specialty: "obstetrics", date: "2026-04-01" }],
    owner: "kizuna",
    ...changes,
  };
}

function bytesOf(document: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(document));
}
