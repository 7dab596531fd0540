import { setImmediate } from "node:timers/promises";
import { waiverKey } from "../../domain/language/waiver-key.ts";
import type { WaiverFact } from "../../domain/review/facts.ts";
import type { Desk, Transaction } from "../ports.ts";
import { activeChecker, type Checker } from "./active-checker.ts";
import { blockingKeys } from "./blocking-keys.ts";
import type { CheckedText } from "./rule-set-store.ts";

/** Texts between two looks at whoever else waits for this process. */
const batch = 25;

/**
 * Texts in use whose approval passed another rule set than the one in force, which finds more in them.
 * They stay approved and published until somebody decides otherwise.
 */
export async function textsToRecheck(
  desk: Pick<Desk, "hash">,
  tx: Pick<Transaction, "ruleSets">,
): Promise<CheckedText[]> {
  const checker = await activeChecker(desk, tx);
  const approved = await tx.ruleSets.approvedByOtherSets(checker.id);
  if (approved.length === 0) return [];
  const waivers = await tx.ruleSets.waivers();
  const found: CheckedText[] = [];
  for (const [index, text] of approved.entries()) {
    if (index % batch === 0) await setImmediate();
    const own = waivers.filter(({ kind, id }) => kind === text.kind && id === text.id);
    if (findsMore(checker, text, own)) found.push(text);
  }
  return found;
}

/** Whether a rule set finds something in these words that blocks and that nobody has waived. */
export function findsMore(
  checker: Checker,
  text: Pick<CheckedText, "title" | "text" | "checks" | "sha256">,
  waivers: readonly WaiverFact[],
): boolean {
  const waived = new Set(waivers.map(waiverKey));
  return blockingKeys(checker, text).some(({ key }) => !waived.has(key));
}
