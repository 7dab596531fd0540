import { readFile, stat } from "node:fs/promises";
import { z } from "zod";
import type { AccessStore, DeliveryKey } from "./access-store.ts";

const instant = z.iso
  .datetime({ offset: true })
  .transform((text) => Date.parse(text))
  .nullable();

/** The access list that the desk writes beside the repository. */
export const accessList = z.object({
  issuedAt: z.iso.datetime({ offset: true }),
  keys: z.array(
    z.object({
      id: z.number().int(),
      name: z.string(),
      hash: z.string().regex(/^[0-9a-f]{64}$/),
      editions: z.array(z.string()),
      expiresAt: instant,
      revokedAt: instant,
    }),
  ),
});

interface Loaded {
  stamp: string;
  keys: Map<string, DeliveryKey>;
}

/** Keys from the list at `path`, read again when the file changes; keeps no acknowledgements. */
export function createFileAccess(path: string): AccessStore {
  let loaded: Loaded = { stamp: "", keys: new Map() };
  return {
    async lookup(hash) {
      loaded = await load(path, loaded);
      return loaded.keys.get(hash) ?? null;
    },
    async noteUse() {
      // The list is the desk's: this server only reads it.
    },
    async acknowledge() {
      return false;
    },
  };
}

async function load(path: string, last: Loaded): Promise<Loaded> {
  const { mtimeMs, ino, size } = await stat(path);
  const stamp = `${mtimeMs} ${ino} ${size}`;
  if (stamp === last.stamp) return last;
  const list = accessList.parse(JSON.parse(await readFile(path, "utf8")));
  const keys = list.keys.map(({ hash, name: _name, ...key }) => [hash, key] as const);
  return { stamp, keys: new Map(keys) };
}
