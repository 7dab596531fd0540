import { stat } from "node:fs/promises";
import { verifyTree } from "../../exports/pack/verify-tree.ts";
import { diskRepository } from "../store/repository/disk.ts";
import { UsageError, type ExitCode, type Output } from "./outcome.ts";

/**
 * `kizuna verify DIR`: reads a pulled copy or a whole pack repository byte by byte. Answers 1 when
 * anything in it is not right.
 */
export async function runVerify(
  directory: string,
  output: Output,
  now: () => Date = () => new Date(),
): Promise<ExitCode> {
  const found = await stat(directory).catch(() => null);
  if (found?.isDirectory() !== true) throw new UsageError(`${directory} is not a directory`);
  const verification = await verifyTree(diskRepository(directory), now());
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
