import { buildPackFile, type PackFile } from "../../exports/pack/pack-file.ts";
import type { PackFileEntry, PackLine } from "../../exports/pack/schema.ts";
import { packLineOf } from "./pack-lines.ts";
import type { EditionRow, PackRow, PublishableRow, Transaction } from "./ports.ts";

/** A file of the next version: where it stands, its bytes, and the line of each message. */
export interface PlannedFile {
  role: "core" | "inserts";
  locale: string;
  phase: string;
  file: PackFile;
}

/** What the next version of an edition would hold, and what stands before it. */
export interface PackPlan {
  edition: EditionRow;
  previous: PackRow | null;
  recent: PackRow[];
  files: PlannedFile[];
  changed: boolean;
}

/** Versions for which deltas are kept (design §4). */
const deltaVersions = 8;

/** Plans the next version from what may be published now. Null for an unknown edition. */
export async function planPack(
  tx: Transaction,
  slug: string,
  lock: boolean,
): Promise<PackPlan | null> {
  const edition = await tx.packs.edition(slug, lock);
  if (edition === null) return null;
  const recent = await tx.packs.packs(slug, deltaVersions);
  const files = filesOf(await tx.packs.publishable(edition), edition);
  const previous = recent[0] ?? null;
  const now = files.map(({ file }) => file.sha256).toSorted();
  const before = (previous?.payload.files ?? []).map((file) => file.sha256).toSorted();
  return { edition, previous, recent, files, changed: now.join() !== before.join() };
}

/** The files of a version as a manifest names them. */
export function fileEntries(files: readonly PlannedFile[]): PackFileEntry[] {
  return files.map(({ role, locale, phase, file }) => ({
    role,
    locale,
    phase,
    count: file.count,
    sha256: file.sha256,
    size: file.bytes.byteLength,
  }));
}

function filesOf(rows: readonly PublishableRow[], edition: EditionRow): PlannedFile[] {
  const groups = new Map<string, { place: Omit<PlannedFile, "file">; lines: PackLine[] }>();
  for (const row of rows) {
    const line = packLineOf(row, edition);
    const role = row.kind === "inserts" ? "inserts" : "core";
    const id = [role, line.locale, line.phase].join("/");
    const group = groups.get(id) ?? {
      place: { role, locale: line.locale, phase: line.phase },
      lines: [],
    };
    group.lines.push(line);
    groups.set(id, group);
  }
  return [...groups.entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { place, lines }]) => ({ ...place, file: buildPackFile(lines) }));
}
