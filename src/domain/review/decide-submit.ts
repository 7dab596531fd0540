import { hasRole, type Actor, type Role } from "../people/roles.ts";
import type { RevisionFact, TextFacts, TextKind } from "./facts.ts";
import { allow, refuse, type Decision } from "./refusal.ts";
import { currentRevision, openFindings } from "./state.ts";

/** The role that writes each kind of text. */
export const writerOf: Readonly<Record<TextKind, Role>> = {
  messages: "editor",
  translations: "translator",
  inserts: "staff",
};

/** Whether this text may become a revision now: right role, something new, nothing blocking. */
export function decideSubmit(
  kind: TextKind,
  facts: TextFacts,
  actor: Actor,
  candidate: Pick<RevisionFact, "findings" | "required">,
): Decision<null> {
  if (!hasRole(actor, writerOf[kind])) return refuse("role-missing", { role: writerOf[kind] });
  if (facts.retired) return refuse("retired");
  if (currentRevision(facts) !== null) return refuse("nothing-new");
  if (candidate.required.length === 0) return refuse("no-specialty-required");
  if (kind === "translations" && facts.approvedSource === null) {
    return refuse("source-not-approved");
  }
  const open = openFindings(candidate, facts.waivers);
  return open.length > 0 ? refuse("findings-open", { findings: open }) : allow(null);
}
