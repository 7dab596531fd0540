import path from "node:path";
import { signDocument } from "../../exports/pack/jws.ts";
import type { PackDesk, PackShelf, PackSigner } from "../actions/pack-desk.ts";
import { openDesk } from "./desk.ts";
import { publishKeySet } from "./keys/key-set.ts";
import { loadOrCreateKeys } from "./keys/signing-keys.ts";
import { accessListPlace } from "./repository/access-list-place.ts";
import { openRepository } from "./repository/open-repository.ts";
import { packShelf } from "./repository/pack-shelf.ts";

export interface PackDeskOptions {
  databaseUrl: string;
  /** Holds the signing keys, in `keys/`. */
  dataDir: string;
  /** Root of the pack repository: a directory, or s3://bucket/prefix with the AWS_* variables. */
  repository: string;
}

/** The desk with what publishing needs: the pack repository and the signing keys. */
export function openPackDesk(options: PackDeskOptions): PackDesk & { close(): Promise<void> } {
  const repository = openRepository(options.repository, process.env);
  const place = accessListPlace(options.repository, repository);
  const replaceAccessList: PackShelf["replaceAccessList"] = (json) =>
    place.tree.replace(place.name, new TextEncoder().encode(json));
  const keys = loadOrCreateKeys(path.join(options.dataDir, "keys")).then(async (loaded) => {
    await publishKeySet(repository, loaded);
    return loaded;
  });
  // A failure shows where the keys are used; it must not end the process before.
  keys.catch(() => undefined);
  const signer: PackSigner = {
    signManifest: async (manifest) =>
      await signDocument("manifest", bytesOf(manifest), (await keys).release.signing),
    signHead: async (head) =>
      await signDocument("head", bytesOf(head), (await keys).online.signing),
  };
  return {
    ...openDesk(options.databaseUrl),
    shelf: packShelf(repository, replaceAccessList),
    signer,
  };
}

function bytesOf(document: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(document));
}
