import { stat } from "node:fs/promises";
import { verifyTree } from "../../exports/pack/verify-tree.ts";
import { isRemote, openRepository } from "../store/repository/open-repository.ts";
import type { PackRepository } from "../store/repository/repository.ts";
import { UsageError, type ExitCode, type Output } from "./outcome.ts";

/**
 * `kizuna verify DIR`: reads a pulled copy or a whole pack repository, also s3://bucket/prefix, byte
 * by byte. Answers 1 when anything in it is not right.
 */
export async function runVerify(
  directory: string,
  output: Output,
  now: () => Date = () => new Date(),
): Promise<ExitCode> {
  const verification = await verifyTree(await treeAt(directory), now());
  const { kind, editions, keySets, blobs, problems } = verification;
  for (const { file, code, message } of problems) {
    output.problem(`${code}: ${file}: ${message}`, { file, code, message });
  }
  const ok = problems.length === 0;
  const held = editions.map((one) => `${one.edition} version ${one.version}`).join(", ");
  const result = ok ? "everything verifies" : `${problems.length} problems`;
  output.line(`${kind} (${held}; ${keySets} key sets, ${blobs} files): ${result}`, {
    ok,
    kind,
    editions,
    keySets,
    blobs,
    problems: problems.length,
  });
  return ok ? 0 : 1;
}

async function treeAt(location: string): Promise<PackRepository> {
  if (!isRemote(location)) {
    const found = await stat(location).catch(() => null);
    if (found?.isDirectory() !== true) throw new UsageError(`${location} is not a directory`);
  }
  try {
    return openRepository(location, process.env);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
