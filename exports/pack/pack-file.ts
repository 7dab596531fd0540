import { createHash } from "node:crypto";
import { z } from "zod";
import { canonicalJson } from "./canonical.ts";
import { PackError } from "./errors.ts";
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

/**
 * Builds a pack file (design §4): canonical JSON, one message a line, sorted by key. Throws TypeError on
 * two messages of one key and on text that is not NFC.
 */
export function buildPackFile(lines: readonly PackLine[]): PackFile {
  const raw = lines.map(rawLine).toSorted(byKey);
  const twice = raw.find((line, at) => line.key === raw[at - 1]?.key);
  if (twice !== undefined) throw new TypeError(`message ${twice.key} stands twice in one file`);
  const bytes = joinLines(raw.map(({ line }) => line));
  return { bytes, sha256: sha256Of(bytes), count: raw.length, lines: raw };
}

/**
 * The raw lines of a pack file, exactly as they stand. Throws PackError "malformed" unless the bytes are
 * a pack file whose keys rise from line to line.
 */
export function parsePackFile(bytes: Uint8Array): { key: string; line: string }[] {
  const lines = splitLines(bytes).map((line) => ({ key: keyOfLine(line), line }));
  const astray = lines.find(({ key }, at) => at > 0 && key <= (lines[at - 1]?.key ?? ""));
  if (astray !== undefined) throw new PackError("malformed", `${astray.key} is out of order`);
  return lines;
}

/** The bytes of a pack file from its raw lines; an empty one is "[\n]\n". */
export function joinLines(lines: readonly string[]): Uint8Array {
  const body = lines.length === 0 ? "" : `${lines.join(",\n")}\n`;
  return new TextEncoder().encode(`[\n${body}]\n`);
}

/** SHA-256 in lower-case hexadecimal; of a raw line, what recall lists name. */
export function sha256Of(bytes: Uint8Array | string): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The key of a raw line. Throws PackError "malformed". */
export function keyOfLine(line: string): string {
  try {
    return keyed.parse(JSON.parse(line)).key;
  } catch (error) {
    throw new PackError("malformed", "a line is not a message", { cause: error });
  }
}

const keyed = z.object({ key: z.string() });

function rawLine(line: PackLine): RawLine {
  const text = canonicalJson(line);
  if (text.normalize("NFC") !== text) throw new TypeError(`message ${line.key} is not NFC`);
  return { key: line.key, revision: line.revision, line: text, sha256: sha256Of(text) };
}

/** Code units, as everywhere in RFC 8785. */
function byKey(a: { key: string }, b: { key: string }): number {
  if (a.key === b.key) return 0;
  return a.key < b.key ? -1 : 1;
}

/** No line holds a raw newline, because JSON escapes it; so the frame can be cut off by position. */
function splitLines(bytes: Uint8Array): string[] {
  const text = decode(bytes);
  if (text === "[\n]\n") return [];
  if (!text.startsWith("[\n") || !text.endsWith("\n]\n")) {
    throw new PackError("malformed", "not the frame of a pack file");
  }
  const lines = text.slice(2, -3).split(",\n");
  if (lines.every(isRawLine)) return lines;
  throw new PackError("malformed", "a line is not a JSON object");
}

function isRawLine(line: string): boolean {
  return line.startsWith("{") && line.endsWith("}") && !line.includes("\n");
}

function decode(bytes: Uint8Array): string {
  try {
    // A byte order mark is kept, so that it counts as what it is: a byte too many.
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw new PackError("malformed", "not UTF-8", { cause: error });
  }
}
