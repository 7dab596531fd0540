import { hasRole, type Actor } from "../../domain/people/roles.ts";
import { RefusedError, type RefusalCode } from "../../domain/review/refusal.ts";
import type { Desk } from "../ports.ts";
import type { RuleSetRow } from "./rule-set-store.ts";

/**
 * Puts a proposed set in force, or an earlier one again. Whoever proposed it may not. Old approvals stay
 * as they are: texts in which it finds more are listed to be looked at again.
 */
export async function activateRuleSet(desk: Desk, actor: Actor, id: string): Promise<void> {
  await desk.database.transaction(async (tx) => {
    await tx.ruleSets.lockActivations();
    const sets = await tx.ruleSets.newestFirst();
    const set = sets.find((one) => one.id === id);
    if (set === undefined) throw new RefusedError({ code: "not-found", context: { ruleSet: id } });
    const reason = reasonAgainst(actor, set, await tx.ruleSets.activeId());
    if (reason !== null) throw new RefusedError({ code: reason, context: { ruleSet: id } });
    await tx.ruleSets.insertActivation(id, actor.id);
    await tx.audit({
      actor: actor.id,
      action: "activate-rule-set",
      subject: `rule-sets/${id}`,
      detail: { proposedBy: set.createdBy },
    });
  });
}

/** Why this person may not activate this set now; null when they may. */
export function reasonAgainst(
  actor: Actor,
  set: Pick<RuleSetRow, "id" | "createdBy">,
  active: string | null,
): RefusalCode | null {
  if (!hasRole(actor, "editor", "administrator")) return "role-missing";
  if (set.id === active) return "nothing-new";
  return set.createdBy === actor.id ? "own-rule-set" : null;
}
