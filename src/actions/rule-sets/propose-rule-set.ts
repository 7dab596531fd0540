import { failingRules } from "../../domain/language/rule-set/try-rule.ts";
import { hasRole, type Actor } from "../../domain/people/roles.ts";
import { demand, refuse, RefusedError } from "../../domain/review/refusal.ts";
import type { Desk } from "../ports.ts";
import { activeChecker, canonicalRuleSet, checkerOf } from "./active-checker.ts";
import { loadDrafts } from "./load-drafts.ts";

/**
 * Freezes the drafts into a rule set that never changes, for somebody else to activate. Answers its id.
 * Throws RefusedError when nothing differs from the set in force, or when examples fail.
 */
export async function proposeRuleSet(
  desk: Desk,
  actor: Actor,
  note: string,
): Promise<{ id: string; version: string }> {
  if (!hasRole(actor, "editor", "administrator")) demand(refuse("role-missing"));
  return await desk.database.transaction(async (tx) => {
    const data = await loadDrafts(tx);
    const { id } = checkerOf(desk, data);
    const known = await tx.ruleSets.canonical(id);
    if (known !== null || id === (await activeChecker(desk, tx)).id) {
      throw new RefusedError({ code: "nothing-new", context: { ruleSet: id } });
    }
    const ruleIssues = [...failingRules(data.ja), ...failingRules(data.en)];
    if (ruleIssues.length > 0) demand(refuse("examples-fail", { ruleIssues }));
    const canonical = canonicalRuleSet(data);
    const version = `${data.ja.rules.length}+${data.en.rules.length}`;
    await tx.ruleSets.insert({ id, canonical, version, note, by: actor.id });
    await tx.audit({
      actor: actor.id,
      action: "propose-rule-set",
      subject: `rule-sets/${id}`,
      detail: { note, rules: data.ja.rules.length + data.en.rules.length },
    });
    return { id, version };
  });
}
