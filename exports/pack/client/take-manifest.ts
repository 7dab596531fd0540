import type { JWK } from "jose";
import { PackError } from "../errors.ts";
import type { Head, Manifest } from "../schema.ts";
import { checkNamed, openManifest } from "../signed.ts";
import type { HeldPack } from "./held.ts";
import { fetched, type PackSource } from "./source.ts";

/** The manifest that a verified head names, held or fetched, and verified itself. */
export async function takeManifest(
  source: PackSource,
  head: Head,
  { held, keys }: { held: HeldPack | null; keys: readonly JWK[] },
): Promise<{ manifest: Manifest; bytes: Uint8Array }> {
  if (held?.head.manifest.sha256 === head.manifest.sha256) {
    return { manifest: held.manifest, bytes: held.manifestBytes };
  }
  const { edition, version } = head;
  const bytes = await fetched(source.manifest(edition, version, roomFor(head)), "the manifest");
  try {
    checkNamed(bytes, head.manifest, "the manifest");
  } catch (error) {
    throw await explain(bytes, head, { keys, error });
  }
  return { manifest: await openManifest(bytes, head, keys), bytes };
}

/**
 * A wrong hash is said more exactly where the manifest is genuine: it is of another edition or version,
 * or it is a second one for this version.
 */
async function explain(
  bytes: Uint8Array,
  head: Head,
  { keys, error }: { keys: readonly JWK[]; error: unknown },
): Promise<unknown> {
  try {
    await openManifest(bytes, head, keys);
  } catch (reason) {
    const telling =
      reason instanceof PackError && ["wrong-edition", "wrong-version"].includes(reason.code);
    return telling ? reason : error;
  }
  return new PackError(
    "version-equivocation",
    `version ${head.version} has a second manifest that the head does not name`,
  );
}

/** Room for another manifest in its place, so that it can be told apart from noise. */
function roomFor(head: Head): number {
  return head.manifest.size * 2 + 100_000;
}
