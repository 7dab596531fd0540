import { refuseExpired } from "../client/judge-head.ts";
import { seenHeadName } from "../client/held.ts";
import type { Head } from "../schema.ts";
import { checkNamed, openHead, openRecalls } from "../signed.ts";
import { blobName, headName, manifestName } from "../tree.ts";
import type { Context } from "./context.ts";
import { verifyManifests } from "./manifests.ts";
import type { ProblemList } from "./problem.ts";

export interface VerifiedEdition {
  edition: string;
  version: number;
  recallSeq: number;
  expiresAt: string;
}

/** Verifies one edition of a tree; null when its head does not verify. */
export async function verifyEdition(
  edition: string,
  context: Context,
  problems: ProblemList,
): Promise<VerifiedEdition | null> {
  const newest = await verifyManifests(edition, context, problems);
  const head = await verifyHead(edition, headName(edition), context, problems);
  await verifyHead(edition, seenHeadName(edition), context, problems);
  if (head === null) {
    if ((await context.tree.read(headName(edition))) === null) {
      problems.add(headName(edition), "missing-file", "there is no head");
    }
    return null;
  }
  if (context.complete && head.version < newest) {
    problems.add(headName(edition), "version-rollback", `version ${newest} is there already`);
  }
  await verifyNamed(head, context, problems);
  const { version, recallSeq, expiresAt } = head;
  return { edition, version, recallSeq, expiresAt };
}

async function verifyHead(
  edition: string,
  name: string,
  { tree, keys, blobs, now }: Context,
  problems: ProblemList,
): Promise<Head | null> {
  const bytes = await tree.read(name);
  if (bytes === null) return null;
  const head = await problems.catch(name, () => openHead(bytes, edition, keys));
  if (head === null) return null;
  await problems.catch(name, () => refuseExpired(head, now));
  const recalls = blobName(head.recalls.sha256);
  const list = await tree.read(recalls);
  if (list === null) problems.add(recalls, "missing-file", "the recall list is missing");
  // Bytes that are not what their name says have been listed already.
  else if (blobs.has(head.recalls.sha256)) {
    await problems.catch(recalls, () => openRecalls(list, head));
  }
  return head;
}

async function verifyNamed(head: Head, { tree }: Context, problems: ProblemList): Promise<void> {
  const name = manifestName(head.edition, head.version);
  const bytes = await tree.read(name);
  if (bytes === null) problems.add(name, "missing-file", "the manifest is missing");
  else await problems.catch(name, () => checkNamed(bytes, head.manifest, "the manifest"));
}
