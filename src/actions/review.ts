import type { Actor } from "../domain/people/roles.ts";
import { decideReview, type ReviewRequest } from "../domain/review/decide-review.ts";
import type { TextKind } from "../domain/review/facts.ts";
import { demand, refuse } from "../domain/review/refusal.ts";
import { tokyoDay } from "../domain/schedule/calendar-date.ts";
import { demandOwnEdition } from "./own-edition.ts";
import type { Desk } from "./ports.ts";
import { refreshState } from "./refresh-state.ts";
import { blocking, snapshotOf } from "./text-snapshot.ts";

/** Records a verdict about one exact revision. Asking for changes needs words that say which. */
export async function review(
  desk: Desk,
  actor: Actor,
  kind: TextKind,
  id: number,
  request: ReviewRequest & { comment: string },
): Promise<void> {
  await desk.database.transaction(async (tx) => {
    const { text, facts, findings, checker } = await snapshotOf(desk, tx, kind, id, "lock");
    demandOwnEdition(actor, text);
    demand(decideReview(facts, actor, request, tokyoDay(desk.now()), blocking(findings)));
    if (request.verdict !== "approve" && request.comment.trim() === "") {
      demand(refuse("malformed", { field: "comment", reason: "required" }));
    }
    await tx.texts.insertReview({
      revision: request.revision,
      specialty: request.specialty,
      verdict: request.verdict,
      comment: request.comment,
      reviewer: actor.id,
      ruleSet: checker.id,
    });
    await refreshState(desk, tx, kind, id);
    await tx.audit({
      actor: actor.id,
      action: "review",
      subject: `${kind}/${String(id)}`,
      detail: {
        revision: request.revision,
        specialty: request.specialty,
        verdict: request.verdict,
        key: text.key,
      },
    });
  });
}
