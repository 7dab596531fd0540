import { hasRole, type Actor } from "../domain/people/roles.ts";
import { demand, refuse } from "../domain/review/refusal.ts";
import { currentRevision, isFresh } from "../domain/review/state.ts";
import type { Desk } from "./ports.ts";
import { refreshState } from "./refresh-state.ts";
import { snapshotOf } from "./text-snapshot.ts";

/** A translator states that a translation still holds for the source's new approved revision. */
export async function confirm(
  desk: Desk,
  actor: Actor,
  id: number,
  sourceRevision: string,
): Promise<void> {
  await desk.database.transaction(async (tx) => {
    const { facts } = await snapshotOf(desk, tx, "translations", id, "lock");
    if (!hasRole(actor, "translator")) demand(refuse("role-missing", { role: "translator" }));
    const current = currentRevision(facts);
    if (facts.retired) demand(refuse("retired"));
    if (facts.approvedSource === null) demand(refuse("source-not-approved"));
    if (facts.approvedSource !== sourceRevision) {
      demand(refuse("source-moved", { currentSource: facts.approvedSource }));
    }
    const revision = current ?? demand(refuse("nothing-to-review"));
    if (isFresh(revision, facts)) demand(refuse("nothing-new"));
    await tx.texts.insertConfirmation(revision.sha256, sourceRevision, actor.id);
    await refreshState(desk, tx, "translations", id);
    await tx.audit({
      actor: actor.id,
      action: "confirm",
      subject: `translations/${String(id)}`,
      detail: { revision: revision.sha256, sourceRevision },
    });
  });
}
