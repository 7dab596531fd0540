import type { Actor } from "../domain/people/roles.ts";
import { hasRole } from "../domain/people/roles.ts";
import { RefusedError } from "../domain/review/refusal.ts";
import type { TextRow } from "./ports.ts";

/** Staff act only on inserts of an edition they belong to. Throws RefusedError otherwise. */
export function demandOwnEdition(actor: Actor, text: TextRow): void {
  if (text.edition === null || actor.editions.includes(text.edition)) return;
  if (hasRole(actor, "publisher", "expert", "editor", "translator", "administrator")) return;
  throw new RefusedError({ code: "not-your-edition", context: { edition: text.edition } });
}
