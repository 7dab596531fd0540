import { buildDelta } from "../../../exports/pack/delta.ts";
import { buildPackFile, parsePackFile, type PackFile } from "../../../exports/pack/pack-file.ts";
import type { Manifest, PackFileEntry, PackLine } from "../../../exports/pack/schema.ts";

/** The messages of one file of a pack. */
export interface LineGroup extends Pick<PackFileEntry, "role" | "locale" | "phase"> {
  lines: readonly PackLine[];
}

export interface PackInput {
  edition: string;
  version: number;
  publishedAt: Date;
  locales: string[];
  ruleSet: string;
  /** The version before, by the hash of its signed manifest. */
  previous: Manifest["previous"];
  /** Manifests of the versions from which deltas shall lead here, newest first. */
  recent: readonly Manifest[];
  /** The pack files of those versions, by hash. A delta from a file that is not here is left out. */
  held: ReadonlyMap<string, Uint8Array>;
  groups: readonly LineGroup[];
}

/** Versions for which deltas are kept (design §4). */
const deltaVersions = 8;

/** The manifest of a version and the blobs it names, by hash. Pure: the same input, the same bytes. */
export function buildPack(input: PackInput): {
  manifest: Manifest;
  blobs: Map<string, Uint8Array>;
} {
  const blobs = new Map<string, Uint8Array>();
  const files = input.groups
    .map(({ role, locale, phase, lines }) => ({ role, locale, phase, file: buildPackFile(lines) }))
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  for (const { file } of files) blobs.set(file.sha256, file.bytes);
  const deltas = files.flatMap((planned) => deltasTo(planned, input, blobs));
  const { edition, version, locales, ruleSet, previous } = input;
  const publishedAt = input.publishedAt.toISOString();
  const entries = files.map(({ role, locale, phase, file }) => {
    const { count, sha256, bytes } = file;
    return { role, locale, phase, count, sha256, size: bytes.byteLength };
  });
  const manifest = { edition, version, publishedAt, locales, ruleSet, previous };
  return { manifest: { ...manifest, files: entries, deltas }, blobs };
}

type Place = Pick<PackFileEntry, "role" | "locale" | "phase">;

function placeOf({ role, locale, phase }: Place): string {
  return `${role}/${locale}/${phase}`;
}

function deltasTo(
  { file, ...place }: Place & { file: PackFile },
  { recent, held }: PackInput,
  blobs: Map<string, Uint8Array>,
): Manifest["deltas"] {
  const older = recent
    .slice(0, deltaVersions)
    .flatMap(({ files }) => files.filter((entry) => placeOf(entry) === placeOf(place)))
    .map(({ sha256 }) => sha256)
    .filter((sha256) => sha256 !== file.sha256);
  return [...new Set(older)].flatMap((from) => {
    const before = held.get(from);
    if (before === undefined) return [];
    const lines = parsePackFile(before).map(({ line }) => line);
    const { bytes, sha256 } = buildDelta(lines, file);
    blobs.set(sha256, bytes);
    return [{ from, to: file.sha256, sha256, size: bytes.byteLength }];
  });
}
