import type { Head, Manifest } from "../../exports/pack/schema.ts";
import type { Desk } from "./ports.ts";

/** Where packs are kept: files written once, and one replaceable head an edition (design §4). */
export interface PackShelf {
  writeBlob(sha256: string, bytes: Uint8Array): Promise<void>;
  writeManifest(edition: string, version: number, jws: string): Promise<void>;
  readHead(edition: string): Promise<Head | null>;
  replaceHead(edition: string, jws: string): Promise<void>;
  replacePhases(json: string): Promise<void>;
  replaceAccessList(json: string): Promise<void>;
}

/** Signs with the release key (manifests) or the online key (heads). Answers general JSON JWS. */
export interface PackSigner {
  signManifest(manifest: Manifest): Promise<string>;
  signHead(head: Head): Promise<string>;
}

/** What publishing and recalling need beside the desk itself. */
export interface PackDesk extends Desk {
  shelf: PackShelf;
  signer: PackSigner;
}
