import type { Actor } from "../domain/people/roles.ts";
import { hasRole, holdsSpecialty } from "../domain/people/roles.ts";
import { writerOf } from "../domain/review/decide-submit.ts";
import type { TextKind } from "../domain/review/facts.ts";
import type { TextState } from "../domain/review/state.ts";
import { tokyoDay } from "../domain/schedule/calendar-date.ts";
import type { Desk, Transaction, WaitingReason, WaitingText } from "./ports.ts";
import { textsToRecheck } from "./rule-sets/recheck.ts";

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
    ...(await recheckable(desk, tx, actor)),
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

/** Approved texts in which the newest rule set finds more, for whoever writes that kind of text. */
async function recheckable(desk: Desk, tx: Transaction, actor: Actor): Promise<WaitingText[]> {
  if (!hasRole(actor, "editor", "translator", "staff")) return [];
  const texts = await textsToRecheck(desk, tx);
  return texts
    .filter(({ kind, edition }) => {
      const own = edition === null || actor.editions.includes(edition);
      return hasRole(actor, writerOf[kind]) && own;
    })
    .map(({ kind, id, key, locale, title, state, updatedAt }) => ({
      ...{ kind, id, key, locale, title, state, specialty: null },
      since: updatedAt,
      reason: "recheck",
    }));
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
