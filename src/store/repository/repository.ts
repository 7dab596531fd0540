/** A tree of files: most are written once, a few pointers are replaced (design §4). */
export interface PackRepository {
  read(name: string): Promise<Buffer | null>;
  has(name: string): Promise<boolean>;
  /** Writes a file that never changes. Throws when other bytes stand there already. */
  writeOnce(name: string, bytes: Uint8Array): Promise<void>;
  /** Replaces a pointer atomically. */
  replace(name: string, bytes: Uint8Array): Promise<void>;
}
