import { RefusedError } from "../../domain/review/refusal.ts";
import { planPack } from "../pack-plan.ts";
import type { EditionRow, PackRow, Transaction } from "../ports.ts";

/** A file of a version; `lines` where they are at hand, null where the database keeps them. */
export interface VersionFile {
  role: string;
  locale: string;
  phase: string;
  sha256: string;
  lines: readonly string[] | null;
}

export interface PublishedVersion {
  version: number;
  publishedAt: string;
  files: readonly VersionFile[];
}

/** A version of an edition; number and day are null for what publishing now would hold. */
export type Version =
  PublishedVersion | { version: null; publishedAt: null; files: readonly VersionFile[] };

/** The version asked for. Throws RefusedError "not-found" when there is none such. */
export async function chooseVersion(
  tx: Transaction,
  edition: EditionRow,
  packs: readonly PackRow[],
  wanted: number | "newest" | "next",
): Promise<Version> {
  if (wanted === "next") return await nextVersion(tx, edition);
  const pack = wanted === "newest" ? packs[0] : packs.find(({ version }) => version === wanted);
  if (pack === undefined) throw notFound("version", wanted);
  return publishedVersion(pack);
}

export function publishedVersion({ version, publishedAt, payload }: PackRow): PublishedVersion {
  const files = payload.files.map(({ role, locale, phase, sha256 }) => ({
    ...{ role, locale, phase, sha256 },
    lines: null,
  }));
  return { version, publishedAt: publishedAt.toISOString(), files };
}

/** A refusal that names the field and what it said. */
export function notFound(field: string, value: string | number): RefusedError {
  return new RefusedError({ code: "not-found", context: { field, [field]: value } });
}

async function nextVersion(tx: Transaction, edition: EditionRow): Promise<Version> {
  const planned = (await planPack(tx, edition.slug, false))?.files ?? [];
  const files = planned.map(({ role, locale, phase, file }) => ({
    ...{ role, locale, phase, sha256: file.sha256 },
    lines: file.lines.map(({ line }) => line),
  }));
  return { version: null, publishedAt: null, files };
}
