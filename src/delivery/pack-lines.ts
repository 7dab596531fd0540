import { createHash } from "node:crypto";
import { z } from "zod";

/** A message as its pack file holds it: the exact line, and the hash that recall lists name. */
export interface StoredLine {
  key: string;
  raw: string;
  sha256: string;
}

const keyed = z.object({ key: z.string() });

/** The lines of a pack file by key. Throws on bytes that are not a pack file (design §4). */
export function readPackLines(bytes: Uint8Array): Map<string, StoredLine> {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  const lines = text.split("\n").filter((line) => line.startsWith("{"));
  return new Map(lines.map((line) => storedLine(line.endsWith(",") ? line.slice(0, -1) : line)));
}

function storedLine(raw: string): [string, StoredLine] {
  const { key } = keyed.parse(JSON.parse(raw));
  return [key, { key, raw, sha256: createHash("sha256").update(raw, "utf8").digest("hex") }];
}
