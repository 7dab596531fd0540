import { canonicalJson } from "../canonical.ts";
import { messagesOf } from "../check-file.ts";
import { PackError } from "../errors.ts";
import { parsePackFile } from "../pack-file.ts";
import type { Manifest, PackFileEntry } from "../schema.ts";
import { blobName } from "../tree.ts";
import type { Context } from "./context.ts";
import type { ProblemList } from "./problem.ts";

/** Verifies the pack files of a manifest: there, of the named size, with the messages it promises. */
export async function verifyFiles(
  manifest: Manifest,
  { tree, blobs, needed }: Context & { needed: boolean },
  problems: ProblemList,
): Promise<void> {
  for (const entry of manifest.files) {
    const name = blobName(entry.sha256);
    const bytes = await tree.read(name);
    if (bytes === null) {
      if (needed) problems.add(name, "missing-file", `${placeOf(entry)} is missing`);
    } else if (blobs.has(entry.sha256)) {
      // Bytes that are not what their name says have been listed already.
      await problems.catch(name, () => checkFile(bytes, entry));
    }
  }
}

function checkFile(bytes: Uint8Array, entry: PackFileEntry): void {
  if (bytes.byteLength !== entry.size) {
    throw new PackError("size-mismatch", `${placeOf(entry)} has ${bytes.byteLength} bytes`);
  }
  messagesOf(bytes, entry);
  for (const { key, line } of parsePackFile(bytes)) {
    if (canonicalJson(JSON.parse(line)) !== line || line.normalize("NFC") !== line) {
      throw new PackError("malformed", `${key} is not in canonical form`);
    }
  }
}

function placeOf({ role, locale, phase }: PackFileEntry): string {
  return `the file ${role} ${locale} ${phase}`;
}
