import type { PackReader } from "./pack-reader.ts";
import { accessList } from "./access-file.ts";
import type { AccessStore, DeliveryKey } from "./access-store.ts";
import type { Clock } from "./services.ts";

/** A list is read again after so many milliseconds: a look-up of every key would be a request each. */
const FRESH = 5_000;

interface Loaded {
  keys: ReadonlyMap<string, DeliveryKey>;
  until: number;
}

/** Keys from the list that the desk keeps in the repository; keeps no acknowledgements. */
export function createRepositoryAccess(
  repository: PackReader,
  name: string,
  clock: Clock,
): AccessStore {
  let loading: Promise<Loaded> | null = null;
  async function current(): Promise<Loaded["keys"]> {
    const now = clock.now();
    const loaded = await loading?.catch(() => null);
    if (loaded && loaded.until > now) return loaded.keys;
    loading = load(repository, name, now);
    return (await loading).keys;
  }
  return {
    async lookup(hash) {
      return (await current()).get(hash) ?? null;
    },
    async noteUse() {
      // The list is the desk's: this server only reads it.
    },
    async acknowledge() {
      return false;
    },
  };
}

async function load(repository: PackReader, name: string, now: number): Promise<Loaded> {
  const bytes = await repository.read(name);
  if (bytes === null) throw new Error(`${name} is missing: the desk writes it when it starts`);
  const list = accessList.parse(JSON.parse(bytes.toString("utf8")));
  const keys = list.keys.map(({ hash, name: _name, ...key }) => [hash, key] as const);
  return { keys: new Map(keys), until: now + FRESH };
}
