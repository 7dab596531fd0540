import { PackError } from "../errors.ts";
import { sha256Of } from "../pack-file.ts";
import type { Manifest } from "../schema.ts";
import { openManifest } from "../signed.ts";
import { manifestName } from "../tree.ts";
import { verifyDeltas } from "./deltas.ts";
import type { Context } from "./context.ts";
import { verifyFiles } from "./files.ts";
import type { ProblemList } from "./problem.ts";

/** Verifies every manifest of an edition and what it names. Answers the newest version, or 0. */
export async function verifyManifests(
  edition: string,
  context: Context,
  problems: ProblemList,
): Promise<number> {
  const versions = await versionsOf(edition, context, problems);
  const newest = versions.at(-1) ?? 0;
  let before: { version: number; sha256: string } | null = null;
  for (const version of versions) {
    const name = manifestName(edition, version);
    const bytes = await context.tree.read(name);
    if (bytes === null) continue;
    const manifest = await problems.catch(name, () =>
      openManifest(bytes, { edition, version }, context.keys),
    );
    if (manifest !== null) {
      const previous = before;
      await problems.catch(name, () => checkPrevious(manifest, previous, context.complete));
      const needed = context.complete || version === newest;
      await verifyFiles(manifest, { ...context, needed }, problems);
      if (context.complete) await verifyDeltas(manifest, context, problems);
    }
    before = { version, sha256: sha256Of(bytes) };
  }
  return newest;
}

async function versionsOf(
  edition: string,
  { tree }: Context,
  problems: ProblemList,
): Promise<number[]> {
  const versions: number[] = [];
  for (const name of await tree.list(`editions/${edition}/packs/`)) {
    const last = name.split("/").at(-1) ?? "";
    if (/^[1-9][0-9]*$/.test(last)) versions.push(Number(last));
    else problems.add(name, "malformed", "this is no version");
  }
  return versions.toSorted((a, b) => a - b);
}

/** Versions follow one another without gaps, each naming the one before by its hash. */
function checkPrevious(
  manifest: Manifest,
  before: { version: number; sha256: string } | null,
  complete: boolean,
): void {
  const { previous, version } = manifest;
  if ((previous?.version ?? 0) !== version - 1) {
    throw new PackError("malformed", `version ${version} skips a version`);
  }
  if (before?.version !== previous?.version) {
    if (!complete) return;
    throw new PackError("missing-file", `version ${version - 1} is missing`);
  }
  if (before?.sha256 !== previous?.sha256) {
    throw new PackError("hash-mismatch", `version ${version} names another version before it`);
  }
}
