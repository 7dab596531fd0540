import type { Finding } from "../language/check.ts";
import { hasRole, type Actor } from "../people/roles.ts";
import { allow, refuse, type Decision } from "./refusal.ts";

export const waiverReasons = [
  "quotation",
  "refutation",
  "medical-term",
  "proper-name",
  "both-parents",
  "birth-parent-body",
  "false-alarm",
  "other",
] as const;
export type WaiverReason = (typeof waiverReasons)[number];

export interface WaiverRequest {
  rule: string;
  sentence: string;
}

/**
 * Who may waive what: an error needs an expert or an administrator who wrote none of the text; a
 * warning may also be waived by an editor or a translator. Nobody waives what does not block.
 */
export function decideWaiver(
  findings: readonly Finding[],
  authors: readonly number[],
  actor: Actor,
  request: WaiverRequest,
): Decision<Finding> {
  const finding = findings.find(
    (one) =>
      one.rule === request.rule && one.sentence === request.sentence && one.severity !== "info",
  );
  if (!hasRole(actor, "expert", "administrator", "editor", "translator")) {
    return refuse("role-missing");
  }
  if (finding === undefined) {
    return refuse("unknown-finding", { rule: request.rule, sentence: request.sentence });
  }
  if (finding.severity === "warn") return allow(finding);
  if (!hasRole(actor, "expert", "administrator")) {
    return refuse("not-waivable", { rule: request.rule, severity: finding.severity });
  }
  return authors.includes(actor.id) ? refuse("own-words") : allow(finding);
}
