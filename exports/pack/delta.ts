import { canonicalBytes } from "./canonical.ts";
import { PackError } from "./errors.ts";
import { joinLines, keyOfLine, sha256Of, type PackFile } from "./pack-file.ts";
import { deltaSchema, type Delta } from "./schema.ts";

/** The delta file from an older pack file, given by its raw lines, to a newer one. */
export function buildDelta(
  before: readonly string[],
  after: PackFile,
): { bytes: Uint8Array; sha256: string } {
  const kept = new Set(before);
  const keys = new Set(after.lines.map(({ key }) => key));
  const delta: Delta = {
    from: sha256Of(joinLines(before)),
    to: after.sha256,
    upsert: after.lines.map(({ line }) => line).filter((line) => !kept.has(line)),
    remove: before.map(keyOfLine).filter((key) => !keys.has(key)),
  };
  const bytes = canonicalBytes(delta);
  return { bytes, sha256: sha256Of(bytes) };
}

/** Throws PackError "malformed" unless the bytes are a delta file. */
export function parseDelta(bytes: Uint8Array): Delta {
  try {
    return deltaSchema.parse(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (error) {
    throw new PackError("malformed", "not a delta", { cause: error });
  }
}

/** The lines after a delta: replaced and added by key, removed by key, sorted by key. */
export function applyDelta(before: readonly string[], delta: Delta): string[] {
  const lines = new Map(before.map((line) => [keyOfLine(line), line]));
  for (const key of delta.remove) lines.delete(key);
  for (const line of delta.upsert) lines.set(keyOfLine(line), line);
  return [...lines.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}
