import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { headerSchema, parseRecord, type BackupRecord, type Header } from "./records.ts";
import { checkSeal, notABackup } from "./seal.ts";

export interface Archive {
  file: string;
  header: Header;
  /** Reads all records after the header, from the first, each time it is called. */
  records(): AsyncGenerator<BackupRecord>;
}

/** Opens an archive whose checksum is right. Throws BackupProblem for anything else. */
export async function openArchive(file: string): Promise<Archive> {
  const content = await checkSeal(file);
  const lines = () => linesOf(file, content);
  return {
    file,
    header: await readHeader(file, lines()),
    async *records() {
      let first = true;
      for await (const line of lines()) {
        if (!first) yield parseRecord(line);
        first = false;
      }
    },
  };
}

async function readHeader(file: string, lines: AsyncIterable<string>): Promise<Header> {
  for await (const line of lines) {
    const header = headerSchema.safeParse(JSON.parse(line));
    if (header.success) return header.data;
    break;
  }
  throw notABackup(file);
}

/** Split at "\n" only: readline also splits at U+2028, which may stand in a text. */
async function* linesOf(file: string, content: number): AsyncGenerator<string> {
  const bytes = createReadStream(file, { end: content - 1 });
  const text = createGunzip();
  bytes.once("error", (error) => text.destroy(error));
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let parts: string[] = [];
  try {
    for await (const chunk of bytes.pipe(text)) {
      if (!(chunk instanceof Uint8Array)) continue;
      const [rest = "", ...more] = decoder.decode(chunk, { stream: true }).split("\n");
      parts.push(rest);
      for (const next of more) {
        yield parts.join("");
        parts = [next];
      }
    }
  } finally {
    bytes.destroy();
    text.destroy();
  }
}
