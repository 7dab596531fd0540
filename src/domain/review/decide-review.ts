import { waiverKey } from "../language/waiver-key.ts";
import { hasRole, holdsSpecialty, type Actor } from "../people/roles.ts";
import type { BlockingFinding, RevisionFact, TextFacts, Verdict } from "./facts.ts";
import { allow, refuse, type Decision } from "./refusal.ts";
import { currentRevision, openFindings } from "./state.ts";

export interface ReviewRequest {
  revision: string;
  specialty: string;
  verdict: Verdict;
}

/**
 * Whether this person may give this verdict now (design §2.1–2.4). `today` is a calendar day in
 * Asia/Tokyo: an approval counts only for a specialty held on that day. `found` is what the rule set in
 * force finds in the text: it may be another than the one under which the text was submitted.
 */
export function decideReview(
  facts: TextFacts,
  actor: Actor,
  request: ReviewRequest,
  today: string,
  found: readonly BlockingFinding[] = [],
): Decision<RevisionFact> {
  if (facts.retired) return refuse("retired");
  if (!hasRole(actor, "expert", "translator", "publisher")) return refuse("role-missing");
  const current = currentRevision(facts);
  if (current === null || current.sha256 !== request.revision) {
    return refuse(staleOrUnknown(facts, request.revision), {
      revision: request.revision,
      currentRevision: current?.sha256 ?? null,
    });
  }
  if (current.authors.includes(actor.id)) return refuse("own-words");
  if (!current.required.includes(request.specialty)) {
    return refuse("specialty-not-required", {
      specialty: request.specialty,
      required: current.required,
    });
  }
  if (!holdsSpecialty(actor, request.specialty, today)) {
    return refuse("specialty-missing", { specialty: request.specialty });
  }
  const open = openFindings({ findings: bothOf(current.findings, found) }, facts.waivers);
  if (request.verdict !== "request-changes" && open.length > 0) {
    return refuse("findings-open", { findings: open });
  }
  return allow(current);
}

function bothOf(
  before: readonly BlockingFinding[],
  now: readonly BlockingFinding[],
): BlockingFinding[] {
  const names = new Set(before.map(waiverKey));
  return [...before, ...now.filter((finding) => !names.has(waiverKey(finding)))];
}

function staleOrUnknown(
  facts: TextFacts,
  revision: string,
): "stale-revision" | "nothing-to-review" {
  return facts.revisions.length > 0 || revision !== "" ? "stale-revision" : "nothing-to-review";
}
