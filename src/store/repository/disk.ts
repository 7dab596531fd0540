import { constants } from "node:fs";
import { access, mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { randomBytes } from "node:crypto";
import path from "node:path";
import type { PackRepository } from "./repository.ts";

/**
 * The pack repository on a local disk: a file is written beside its place, flushed, and renamed into
 * it, so that a reader sees a whole file or none.
 */
export function diskRepository(root: string): PackRepository {
  const place = (name: string) => path.join(root, ...name.split("/"));
  const readOrNull = async (name: string) => {
    try {
      return await readFile(place(name));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  };
  return {
    read: readOrNull,
    async has(name) {
      try {
        await access(place(name), constants.F_OK);
        return true;
      } catch {
        return false;
      }
    },
    async writeOnce(name, bytes) {
      const standing = await readOrNull(name);
      if (standing === null) {
        await writeWhole(place(name), bytes);
      } else if (!standing.equals(bytes)) {
        throw new Error(`${name} is in the pack repository already, with other bytes`);
      }
    },
    replace: (name, bytes) => writeWhole(place(name), bytes),
  };
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const directory = path.dirname(file);
  await mkdir(directory, { recursive: true });
  const draft = `${file}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    await writeFlushed(draft, bytes);
    await rename(draft, file);
    await flushDirectory(directory);
  } finally {
    await rm(draft, { force: true });
  }
}

async function writeFlushed(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx", 0o644);
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

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
