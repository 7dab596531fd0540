import canonicalize from "canonicalize";
import { joinLines, sha256Of, type PackFile } from "./pack-file.ts";
import type { Delta } from "./schema.ts";
import { z } from "zod";

const keyed = z.object({ key: z.string() });

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
  const bytes = new TextEncoder().encode(canonicalize(delta) ?? "");
  return { bytes, sha256: sha256Of(bytes) };
}

/** The lines after a delta: replaced and added by key, removed by key, sorted by key. */
export function applyDelta(before: readonly string[], delta: Delta): string[] {
  const lines = new Map(before.map((line) => [keyOfLine(line), line]));
  for (const key of delta.remove) lines.delete(key);
  for (const line of delta.upsert) lines.set(keyOfLine(line), line);
  return [...lines.entries()].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
}

function keyOfLine(line: string): string {
  return keyed.parse(JSON.parse(line)).key;
}
