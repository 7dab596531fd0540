import type { JWK } from "jose";
import { jwksOf, verifyKeySet, type KeySet } from "../key-set.ts";
import type { PackTree } from "../tree.ts";
import type { ProblemList } from "./problem.ts";

/** The keys of the newest set of a tree; a set counts only if the whole chain up to it holds. */
export async function verifyKeyChain(
  tree: PackTree,
  problems: ProblemList,
): Promise<{ newest: JWK[]; count: number }> {
  let newest: KeySet | null = null;
  let count = 0;
  const names = await tree.list("keys/");
  const numbers = names.map((name) => Number(name.slice("keys/".length)));
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const name = `keys/${number}`;
    const bytes = await tree.read(name);
    if (bytes === null || number !== count + 1) {
      problems.add(name, "malformed", `this is no key set after set ${count}`);
      continue;
    }
    const previous: KeySet | null = newest;
    const set: KeySet | null = await problems.catch(name, () =>
      verifyKeySet(bytes, number, previous),
    );
    if (set === null) continue;
    newest = set;
    count = number;
  }
  return { newest: newest === null ? [] : jwksOf(newest), count };
}
