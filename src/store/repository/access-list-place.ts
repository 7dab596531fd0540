import path from "node:path";
import { diskRepository } from "./disk.ts";
import { isRemote } from "./open-repository.ts";
import type { PackRepository } from "./repository.ts";

/**
 * Where the list of delivery keys of a repository is: beside a directory, whose tree may be copied to
 * a web server as it is, and in the root of storage elsewhere, where nothing is beside.
 */
export function accessListPlace(
  location: string,
  repository: PackRepository,
): { tree: PackRepository; name: string } {
  if (isRemote(location)) return { tree: repository, name: "access.json" };
  const root = path.resolve(location);
  return {
    tree: diskRepository(path.dirname(root)),
    name: `${path.basename(root)}.access.json`,
  };
}
