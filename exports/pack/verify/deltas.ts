import { applyDelta, parseDelta } from "../delta.ts";
import { PackError } from "../errors.ts";
import { joinLines, parsePackFile, sha256Of } from "../pack-file.ts";
import type { Manifest } from "../schema.ts";
import { blobName } from "../tree.ts";
import type { Context } from "./context.ts";
import type { ProblemList } from "./problem.ts";

/** Verifies the deltas of a manifest by following each of them. */
export async function verifyDeltas(
  manifest: Manifest,
  { tree, blobs }: Context,
  problems: ProblemList,
): Promise<void> {
  for (const named of manifest.deltas) {
    const name = blobName(named.sha256);
    const bytes = await tree.read(name);
    const before = await tree.read(blobName(named.from));
    if (bytes === null) problems.add(name, "missing-file", "a delta is missing");
    // What is damaged itself has been listed already.
    if (bytes === null || before === null) continue;
    if (!blobs.has(named.sha256) || !blobs.has(named.from)) continue;
    await problems.catch(name, () => checkDelta(bytes, before, named));
  }
}

function checkDelta(
  bytes: Uint8Array,
  before: Uint8Array,
  named: Manifest["deltas"][number],
): void {
  if (bytes.byteLength !== named.size) {
    throw new PackError("size-mismatch", `the delta has ${bytes.byteLength} bytes`);
  }
  const lines = parsePackFile(before).map(({ line }) => line);
  if (sha256Of(joinLines(applyDelta(lines, parseDelta(bytes)))) !== named.to) {
    throw new PackError("delta-mismatch", `the delta does not lead to ${named.to}`);
  }
}
