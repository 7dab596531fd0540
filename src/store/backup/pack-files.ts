import type { PackRepository } from "../repository/repository.ts";

/** Blobs first and heads last, so that what is named is there before its name is. */
const order = [/^blobs\//, /^keys\//, /^editions\/.*\/packs\//, /^phases\.json$/, /^editions\//];

/** The files of a pack repository that a backup holds; the access list is made anew from the keys. */
export async function fileNames(repository: PackRepository): Promise<string[]> {
  const names = await repository.list("");
  return order.flatMap((pattern, index) =>
    names.filter(
      (name) => pattern.test(name) && !order.slice(0, index).some((earlier) => earlier.test(name)),
    ),
  );
}

/** Whether a file never changes once it is written. */
export function isWrittenOnce(name: string): boolean {
  return /^blobs\/[0-9a-f]{64}$/.test(name) || name.includes("/packs/");
}
