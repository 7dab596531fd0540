import type { JWK } from "jose";
import type { PackTree } from "../tree.ts";

/** What the verification of an edition stands on. */
export interface Context {
  tree: PackTree;
  keys: readonly JWK[];
  /** Whole blobs and their sizes in bytes. */
  blobs: ReadonlyMap<string, number>;
  /** Whether every version, its files and its deltas must be there. */
  complete: boolean;
  now: Date;
}
