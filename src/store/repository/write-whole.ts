import { randomBytes } from "node:crypto";
import { link, mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";

/** The ending of a file that is still being written; readers pass over it. */
export const draftEnding = ".tmp";

/** Puts a whole file in its place, over whatever stands there: written beside, flushed, renamed. */
export async function replaceWhole(file: string, bytes: Uint8Array): Promise<void> {
  await withDraft(file, { bytes, mode: 0o644 }, (draft) => rename(draft, file));
}

/** Puts a whole file in a free place. False, and nothing changed, when one stands there already. */
export async function createWhole(file: string, bytes: Uint8Array, mode = 0o644): Promise<boolean> {
  let created = true;
  await withDraft(file, { bytes, mode }, async (draft) => {
    // Unlike rename, link refuses to overwrite, so of two writers one loses and learns it.
    created = await link(draft, file).then(
      () => true,
      (error: unknown) => {
        if (codeOf(error) === "EEXIST") return false;
        throw error;
      },
    );
  });
  return created;
}

/** The `code` of a system error, such as ENOENT. */
export function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

async function withDraft(
  file: string,
  { bytes, mode }: { bytes: Uint8Array; mode: number },
  place: (draft: string) => Promise<void>,
): Promise<void> {
  const directory = path.dirname(file);
  await makeDirectory(directory);
  const draft = `${file}.${randomBytes(6).toString("hex")}${draftEnding}`;
  try {
    await writeFlushed(draft, bytes, mode);
    await place(draft);
  } finally {
    await rm(draft, { force: true });
  }
  await flushDirectory(directory);
}

/** A directory is an entry in its parent: that has to reach the disk as well. */
async function makeDirectory(directory: string): Promise<void> {
  const first = await mkdir(directory, { recursive: true });
  if (first === undefined) return;
  for (let made = directory; made !== path.dirname(first); made = path.dirname(made)) {
    await flushDirectory(path.dirname(made));
  }
}

async function writeFlushed(file: string, bytes: Uint8Array, mode: number): Promise<void> {
  const handle = await open(file, "wx", mode);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function flushDirectory(directory: string): Promise<void> {
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
