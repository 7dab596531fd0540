import { hasRole, type Actor } from "../domain/people/roles.ts";
import { writerOf } from "../domain/review/decide-submit.ts";
import type { TextKind } from "../domain/review/facts.ts";
import { demand, refuse } from "../domain/review/refusal.ts";
import { demandOwnEdition } from "./own-edition.ts";
import type { Desk } from "./ports.ts";
import { refreshState } from "./refresh-state.ts";
import { snapshotOf } from "./text-snapshot.ts";

/** Takes a text out of use: packs published from now on leave it out, its history stays. */
export async function retire(desk: Desk, actor: Actor, kind: TextKind, id: number): Promise<void> {
  await desk.database.transaction(async (tx) => {
    const { text } = await snapshotOf(desk, tx, kind, id, "lock");
    if (!hasRole(actor, writerOf[kind])) demand(refuse("role-missing", { role: writerOf[kind] }));
    demandOwnEdition(actor, text);
    if (text.retired) demand(refuse("retired"));
    await tx.texts.retire(kind, id, desk.now());
    await refreshState(desk, tx, kind, id);
    await tx.audit({
      actor: actor.id,
      action: "retire",
      subject: `${kind}/${String(id)}`,
      detail: { key: text.key },
    });
  });
}
