import { changesBetween, type RuleSetChanges } from "../../domain/language/rule-set/changes.ts";
import type { Actor } from "../../domain/people/roles.ts";
import type { RefusalCode } from "../../domain/review/refusal.ts";
import type { Desk } from "../ports.ts";
import { reasonAgainst } from "./activate-rule-set.ts";
import { activeChecker } from "./active-checker.ts";
import { loadDrafts } from "./load-drafts.ts";

export interface ListedRuleSet {
  id: string;
  version: string;
  note: string;
  createdBy: string;
  createdAt: string;
  activations: { by: string; at: string }[];
  active: boolean;
  /** Why this reader may not activate it; null when they may. */
  may: { activate: RefusalCode | null };
}

export interface RuleSetList {
  /** The id that reviews record now; `builtIn` while no set was ever activated. */
  active: { id: string; builtIn: boolean };
  /** What the drafts would change. */
  draft: RuleSetChanges;
  sets: ListedRuleSet[];
}

/** The set in force, what the drafts would change, and every proposed set, newest first. */
export async function listRuleSets(desk: Desk, actor: Actor): Promise<RuleSetList> {
  return await desk.database.transaction(async (tx) => {
    const active = await tx.ruleSets.activeId();
    const checker = await activeChecker(desk, tx);
    const sets = await tx.ruleSets.newestFirst();
    return {
      active: { id: checker.id, builtIn: active === null },
      draft: changesBetween(checker.data, await loadDrafts(tx)),
      sets: sets.map(({ createdBy: _, createdByName, createdAt, activations, ...set }) => ({
        ...set,
        createdBy: createdByName,
        createdAt: createdAt.toISOString(),
        activations: activations.map(({ by, at }) => ({ by, at: at.toISOString() })),
        active: set.id === active,
        may: { activate: reasonAgainst(actor, { id: set.id, createdBy: _ }, active) },
      })),
    };
  });
}
