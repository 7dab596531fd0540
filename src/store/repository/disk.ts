import { access, readdir, readFile, rm } from "node:fs/promises";
import path from "node:path";
import type { HeldTree } from "../../../exports/pack/tree.ts";
import { OtherBytesError, type PackRepository } from "./repository.ts";
import { codeOf, createWhole, draftEnding, replaceWhole } from "./write-whole.ts";

/**
 * The pack repository on a local disk: a file is written beside its place, flushed, and put into it in
 * one step, so that a reader sees a whole file or none.
 */
export function diskRepository(root: string): PackRepository {
  const place = (name: string) => placeOf(root, name);
  return {
    read: (name) => readOrNull(place(name)),
    has: (name) =>
      access(place(name)).then(
        () => true,
        () => false,
      ),
    list: (prefix) => listFiles(root, prefix),
    async writeOnce(name, bytes) {
      // Reading first spares a write for what is there, which is nearly always.
      const standing = await readOrNull(place(name));
      if (standing === null && (await createWhole(place(name), bytes))) return;
      const now = standing ?? (await readOrNull(place(name)));
      if (now?.equals(bytes) !== true) throw new OtherBytesError(name);
    },
    replace: (name, bytes) => replaceWhole(place(name), bytes),
  };
}

/** A copy that a client keeps on its disk: like a repository, and old files may go. */
export function diskCopy(root: string): HeldTree {
  return {
    ...diskRepository(root),
    remove: (name) => rm(placeOf(root, name), { force: true }),
  };
}

/** Where a file is. Throws on a name that would lead out of the root. */
function placeOf(root: string, name: string): string {
  const segments = name.split("/");
  if (segments.some((segment) => ["", ".", ".."].includes(segment) || /[\\\0]/.test(segment))) {
    throw new Error(`${JSON.stringify(name)} is not a name in a repository`);
  }
  return path.join(root, ...segments);
}

async function readOrNull(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return null;
    throw error;
  }
}

async function listFiles(root: string, prefix: string): Promise<string[]> {
  const folder = prefix.slice(0, prefix.lastIndexOf("/") + 1);
  const names = await readdir(path.join(root, folder), {
    recursive: true,
    withFileTypes: true,
  }).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return [];
    throw error;
  });
  return names
    .filter((entry) => entry.isFile() && !entry.name.endsWith(draftEnding))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join("/"))
    .filter((name) => name.startsWith(prefix))
    .toSorted();
}
