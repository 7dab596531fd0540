import type { PackTree } from "../../../exports/pack/tree.ts";

/**
 * A tree of files: most are written once, a few pointers are replaced (design §4). Names are relative,
 * with "/" between segments.
 */
export interface PackRepository extends PackTree {
  read(name: string): Promise<Buffer | null>;
  has(name: string): Promise<boolean>;
  /** Writes a file that never changes. Throws OtherBytesError when other bytes stand there already. */
  writeOnce(name: string, bytes: Uint8Array): Promise<void>;
  /** Replaces a pointer atomically. */
  replace(name: string, bytes: Uint8Array): Promise<void>;
}

/** Somebody tried to change a file that never changes. */
export class OtherBytesError extends Error {
  constructor(readonly file: string) {
    super(`${file} is in the pack repository already, with other bytes`);
    this.name = "OtherBytesError";
  }
}
