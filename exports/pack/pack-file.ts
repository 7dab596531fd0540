import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import type { PackLine } from "./schema.ts";

/** A line of a pack file: its key, its canonical JSON and the SHA-256 of those bytes. */
export interface RawLine {
  key: string;
  revision: string;
  line: string;
  sha256: string;
}

/** A pack file: its bytes, their SHA-256 and its lines, sorted by key. */
export interface PackFile {
  bytes: Uint8Array;
  sha256: string;
  count: number;
  lines: RawLine[];
}

/** Builds a pack file (design §4): canonical JSON, one message a line, sorted by key. */
export function buildPackFile(lines: readonly PackLine[]): PackFile {
  const raw = lines.map(rawLine).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const bytes = joinLines(raw.map(({ line }) => line));
  return { bytes, sha256: sha256Of(bytes), count: raw.length, lines: raw };
}

/** The bytes of a pack file from its raw lines; an empty one is "[\n]\n". */
export function joinLines(lines: readonly string[]): Uint8Array {
  const body = lines.length === 0 ? "" : `${lines.join(",\n")}\n`;
  return new TextEncoder().encode(`[\n${body}]\n`);
}

/** SHA-256 in lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function rawLine(line: PackLine): RawLine {
  const text = canonicalize(line);
  if (text === undefined) throw new TypeError(`message ${line.key} has no canonical form`);
  return { key: line.key, revision: line.revision, line: text, sha256: sha256Of(text) };
}
