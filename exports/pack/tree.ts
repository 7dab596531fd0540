/** A tree of pack files that can be read: a repository, a pulled copy, a memory stick (design §4). */
export interface PackTree {
  /** The bytes of a file, or null when it is not there. */
  read(name: string): Promise<Uint8Array | null>;
  /** The names of all files below a folder ("blobs/"), sorted; "" lists everything. */
  list(prefix: string): Promise<string[]>;
}

/** A tree that a client keeps: every write is whole or absent, whenever the machine stops. */
export interface HeldTree extends PackTree {
  replace(name: string, bytes: Uint8Array): Promise<void>;
  remove(name: string): Promise<void>;
}

export const blobName = (sha256: string) => `blobs/${sha256}`;
export const manifestName = (edition: string, version: number) =>
  `editions/${edition}/packs/${version}`;
export const headName = (edition: string) => `editions/${edition}/head`;
export const keySetName = (set: number) => `keys/${set}`;
