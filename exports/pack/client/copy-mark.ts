import { PackError } from "../errors.ts";
import type { HeldTree, PackTree } from "../tree.ts";

/** Says that a tree is a client's copy, which holds newest versions only. */
const mark = "copy.json";

export async function isCopy(tree: PackTree): Promise<boolean> {
  return (await tree.read(mark)) !== null;
}

/** Refuses a tree of something else: a pull removes old files, and would do so in a repository, too. */
export async function refuseForeign(tree: PackTree): Promise<void> {
  if ((await isCopy(tree)) || (await tree.list("")).length === 0) return;
  throw new PackError("not-a-copy", "the directory holds something else; name an empty one");
}

export async function markAsCopy(tree: HeldTree): Promise<void> {
  if (await isCopy(tree)) return;
  await tree.replace(mark, new TextEncoder().encode(`{"kind":"kizuna-copy"}\n`));
}
