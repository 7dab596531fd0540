import type { Manifest } from "../../exports/pack/schema.ts";

/** The files that an edition's manifests name; each manifest is read once, the newest first. */
export class NamedBlobs {
  readonly #names = new Set<string>();
  readonly #read = new Set<number>();
  readonly #manifest: (version: number) => Promise<Manifest | null>;

  constructor(manifest: (version: number) => Promise<Manifest | null>) {
    this.#manifest = manifest;
  }

  /** A file that a head names or named: whoever holds the head of a moment ago still finds it. */
  add(sha256: string): void {
    this.#names.add(sha256);
  }

  /** Whether this file was added, or a manifest up to version `newest` names it. */
  async has(sha256: string, newest: number): Promise<boolean> {
    for (let version = newest; version > 0 && !this.#names.has(sha256); version -= 1) {
      if (!this.#read.has(version)) await this.#readVersion(version);
    }
    return this.#names.has(sha256);
  }

  async #readVersion(version: number): Promise<void> {
    const manifest = await this.#manifest(version);
    for (const file of manifest?.files ?? []) this.#names.add(file.sha256);
    for (const delta of manifest?.deltas ?? []) this.#names.add(delta.sha256);
    this.#read.add(version);
  }
}
