import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { BackupProblem } from "./backup-problem.ts";

const HASH = 32;
/** RFC 1952: gzip, deflate, with an extra field of 36 bytes: subfield "KZ" of 32 bytes. */
const before = Buffer.from([0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 3, 36, 0, 0x4b, 0x5a, HASH, 0]);
/** An empty deflate block, and its CRC and length, which are 0. */
const after = Buffer.from([3, 0, 0, 0, 0, 0, 0, 0, 0, 0]);

/** Bytes at the end of every archive. */
export const sealSize = before.byteLength + HASH + after.byteLength;

/**
 * The seal of an archive: an empty gzip member that carries the SHA-256 of all bytes before it, so that
 * gunzip still reads the whole and a flipped or missing byte shows before anything is restored.
 */
export function sealOf(sha256: Buffer): Buffer {
  return Buffer.concat([before, sha256, after]);
}

/** Throws BackupProblem unless the file is an archive and whole. Answers the size of its content. */
export async function checkSeal(file: string): Promise<number> {
  const { first, last, size } = await endsOf(file);
  if (!first.equals(before.subarray(0, 3))) throw notABackup(file);
  const content = size - sealSize;
  if (content <= 0) throw damaged(file);
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file, { end: content - 1 })) {
    if (chunk instanceof Uint8Array) hash.update(chunk);
  }
  if (!last.equals(sealOf(hash.digest()))) throw damaged(file);
  return content;
}

export function notABackup(file: string): BackupProblem {
  return new BackupProblem(
    "not-a-backup",
    `${file} is no archive of kizuna backup: name another file; nothing was changed`,
    `${file} は kizuna backup のファイルではありません。別のファイルを指定してください。何も変更されていません`,
  );
}

function damaged(file: string): BackupProblem {
  return new BackupProblem(
    "damaged",
    `${file} is cut short or damaged (its checksum is wrong): use another copy; nothing was changed`,
    `${file} は途中で切れているか壊れています。別の写しを使ってください。何も変更されていません`,
  );
}

async function endsOf(file: string): Promise<{ first: Buffer; last: Buffer; size: number }> {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    const first = Buffer.alloc(3);
    const last = Buffer.alloc(sealSize);
    await handle.read(first, 0, first.byteLength, 0);
    await handle.read(last, 0, sealSize, Math.max(0, size - sealSize));
    return { first, last, size };
  } finally {
    await handle.close();
  }
}
