import type { Actor } from "../domain/people/roles.ts";
import { hasRole, holdsSpecialty } from "../domain/people/roles.ts";
import type { TextKind } from "../domain/review/facts.ts";
import type { TextState } from "../domain/review/state.ts";
import { tokyoDay } from "../domain/schedule/calendar-date.ts";
import type { Desk, Transaction, WaitingReason, WaitingText } from "./ports.ts";

const reasonOf: Readonly<Partial<Record<TextState, WaitingReason>>> = {
  "changes-requested": "sent-back",
  draft: "draft",
  stale: "stale",
  expired: "expired",
};

/** What waits for this person, by the roles they hold. */
export async function waitingFor(desk: Desk, actor: Actor): Promise<WaitingText[]> {
  return await desk.database.transaction(async (tx) => [
    ...(await reviewsFor(tx, actor, tokyoDay(desk.now()))),
    ...(hasRole(actor, "editor")
      ? await mendable(tx, actor, "messages", ["changes-requested", "draft", "expired"])
      : []),
    ...(hasRole(actor, "translator")
      ? [
          ...(await mendable(tx, actor, "translations", ["changes-requested", "stale", "draft"])),
          ...(await tx.home.untranslated()),
        ]
      : []),
    ...(hasRole(actor, "staff")
      ? await mendable(tx, actor, "inserts", ["changes-requested", "draft"])
      : []),
  ]);
}

async function reviewsFor(tx: Transaction, actor: Actor, today: string): Promise<WaitingText[]> {
  const held = [...new Set(actor.specialties.map((one) => one.specialty))].filter((specialty) =>
    holdsSpecialty(actor, specialty, today),
  );
  return held.length === 0 ? [] : await tx.home.waitingForReview(actor.id, held);
}

async function mendable(
  tx: Transaction,
  actor: Actor,
  kind: TextKind,
  states: readonly TextState[],
): Promise<WaitingText[]> {
  const rows = await tx.home.textsInState(kind, states, actor.id, actor.editions);
  return rows.map((row) => ({ ...row, reason: reasonOf[row.state] ?? "draft" }));
}
