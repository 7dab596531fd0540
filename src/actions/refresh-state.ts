import { stateOf } from "../domain/review/state.ts";
import type { Desk, Transaction } from "./ports.ts";
import { snapshotOf } from "./text-snapshot.ts";
import type { TextKind } from "../domain/review/facts.ts";

/**
 * Writes the derived state into its index column, for the text and for the translations that hang
 * on it. The column only serves lists; every decision derives the state anew.
 */
export async function refreshState(
  desk: Pick<Desk, "now" | "hash">,
  tx: Transaction,
  kind: TextKind,
  id: number,
): Promise<void> {
  const { text, facts } = await snapshotOf(desk, tx, kind, id, "load");
  const state = stateOf(facts, await tx.texts.periods(), desk.now());
  if (state !== text.state) await tx.texts.setState(kind, id, state);
  if (kind !== "messages") return;
  for (const translation of await tx.texts.translationsOf(id)) {
    await refreshState(desk, tx, "translations", translation);
  }
}
