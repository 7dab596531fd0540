import type { TextKind } from "../../domain/review/facts.ts";
import { RefusedError } from "../../domain/review/refusal.ts";
import { stateOf, type TextState } from "../../domain/review/state.ts";
import type { Desk, Transaction } from "../ports.ts";
import { snapshotOf, withWaivers, type JudgedFinding } from "../text-snapshot.ts";
import type { CheckedPlace } from "./rule-set-store.ts";

/** A text of the desk as it stands now, with what the rule set in force finds in it. */
export interface JudgedText {
  kind: TextKind;
  id: number;
  key: string;
  locale: string;
  state: TextState;
  title: string;
  text: string;
  findings: JudgedFinding[];
}

/** Texts read in one transaction, and between two words of progress. */
const batch = 50;

/**
 * Checks every text that has rules as the desk does (translations beside their source, waivers
 * counted), a batch at a time, so that memory stays the same however many there are. `locale` narrows
 * it down. `progress` hears how many are done. Throws RefusedError "not-found" for an unknown locale.
 */
export async function* checkEveryText(
  desk: Pick<Desk, "database" | "now" | "hash">,
  locale: string | null,
  progress: (done: number, all: number) => void,
): AsyncGenerator<JudgedText> {
  const places = await desk.database.transaction((tx) => placesOf(tx, locale));
  for (let from = 0; from < places.length; from += batch) {
    const some = places.slice(from, from + batch);
    yield* await desk.database.transaction(async (tx) => {
      const judged: JudgedText[] = [];
      for (const place of some) judged.push(...(await judge(desk, tx, place)));
      return judged;
    });
    progress(from + some.length, places.length);
  }
}

async function placesOf(tx: Transaction, locale: string | null): Promise<CheckedPlace[]> {
  if (locale !== null && locale !== "ja" && (await tx.references.checks(locale)) === null) {
    throw new RefusedError({ code: "not-found", context: { locale } });
  }
  const places = await tx.ruleSets.checkedPlaces();
  return places.filter((place) => locale === null || place.locale === locale);
}

/** Empty for a text that is gone since the places were listed. */
async function judge(
  desk: Pick<Desk, "now" | "hash">,
  tx: Transaction,
  { kind, id }: CheckedPlace,
): Promise<JudgedText[]> {
  if ((await tx.texts.load(kind, id)) === null) return [];
  const snapshot = await snapshotOf(desk, tx, kind, id, "load");
  const { key, locale } = snapshot.text;
  const { title, text } = snapshot.content;
  const state = stateOf(snapshot.facts, await tx.texts.periods(), desk.now());
  return [{ kind, id, key, locale, state, title, text, findings: withWaivers(snapshot) }];
}
