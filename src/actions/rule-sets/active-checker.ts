import { canonicalJson } from "../../../exports/pack/canonical.ts";
import { builtInRules, checkOf, judgeVersions, type Check } from "../../domain/language/check.ts";
import { ruleSetSchema, type RuleSetData } from "../../domain/language/rule-set/rule-set.ts";
import type { Desk, Transaction } from "../ports.ts";

/** A rule set at work. `id` is the SHA-256 over its rules, words, cues and the versions of the engine. */
export interface Checker {
  id: string;
  data: RuleSetData;
  check: Check;
}

/** The rule set in force: the one activated last, else the rules that come with the software. */
export async function activeChecker(
  desk: Pick<Desk, "hash">,
  tx: Pick<Transaction, "ruleSets">,
): Promise<Checker> {
  const id = await tx.ruleSets.activeId();
  return id === null ? builtInChecker(desk) : await storedChecker(desk, tx, id);
}

/** The rules that come with the software. */
export function builtInChecker(desk: Pick<Desk, "hash">): Checker {
  return remembered(builtInName, () => checkerOf(desk, builtInRules));
}

/** A set that was proposed, compiled at its first use. Throws TypeError for an unknown one. */
export async function storedChecker(
  desk: Pick<Desk, "hash">,
  tx: Pick<Transaction, "ruleSets">,
  id: string,
): Promise<Checker> {
  const known = compiled.get(id);
  if (known !== undefined) return known;
  const canonical = await tx.ruleSets.canonical(id);
  if (canonical === null) throw new TypeError(`no rule set ${id}`);
  return remembered(id, () => checkerOf(desk, ruleSetSchema.parse(JSON.parse(canonical))));
}

/** Compiles rules. A stored set gets another id once the engine is another: it judges differently. */
export function checkerOf(desk: Pick<Desk, "hash">, data: RuleSetData): Checker {
  return { id: desk.hash(canonicalRuleSet(data)), data, check: checkOf(data) };
}

/** The bytes that a rule set's id is the hash of. */
export function canonicalRuleSet({ ja, en }: RuleSetData): string {
  return canonicalJson({ versions: judgeVersions, ja, en });
}

const builtInName = "built-in";

/** The active set, the one before it, and those being tried. */
const mostCompiled = 6;
const compiled = new Map<string, Checker>();

function remembered(name: string, compile: () => Checker): Checker {
  const known = compiled.get(name);
  if (known !== undefined) return known;
  const [oldest] = compiled.keys();
  if (compiled.size >= mostCompiled && oldest !== undefined) compiled.delete(oldest);
  const checker = compile();
  compiled.set(name, checker);
  return checker;
}
