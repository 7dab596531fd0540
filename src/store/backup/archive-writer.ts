import { createHash } from "node:crypto";
import { once } from "node:events";
import { open, rename, rm } from "node:fs/promises";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sealOf } from "./seal.ts";

export interface ArchiveWriter {
  /** Adds one line; waits while the disk is slower than the database. */
  add(record: object): Promise<void>;
}

/**
 * Writes an archive beside its place and puts it there when it is whole and flushed, readable by its
 * owner only. Answers its size in bytes. When `work` fails, nothing is left.
 */
export async function writeArchive(
  file: string,
  work: (archive: ArchiveWriter) => Promise<void>,
): Promise<number> {
  const draft = `${file}.${String(process.pid)}.tmp`;
  const handle = await open(draft, "wx", 0o600);
  try {
    const hash = createHash("sha256");
    let size = 0;
    const gzip = createGzip({ level: 6 });
    const written = (async () => {
      for await (const chunk of gzip) {
        if (!(chunk instanceof Uint8Array)) continue;
        hash.update(chunk);
        size += chunk.byteLength;
        await handle.write(chunk);
      }
    })();
    // A full disk ends the loop above; whoever waits for room in the stream must learn it.
    written.catch((error: unknown) => gzip.destroy(asError(error)));
    await work({
      async add(record) {
        if (gzip.destroyed) await written;
        if (!gzip.write(`${JSON.stringify(record)}\n`)) await once(gzip, "drain");
      },
    });
    gzip.end();
    await Promise.all([written, finished(gzip)]);
    const seal = sealOf(hash.digest());
    await handle.write(seal);
    await handle.sync();
    await rename(draft, file);
    return size + seal.byteLength;
  } finally {
    await handle.close();
    await rm(draft, { force: true });
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
