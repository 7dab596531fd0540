import type { EditionState } from "../editions.ts";
import { refuseOutOfScope } from "../guard.ts";
import type { Reader } from "../key-ring.ts";
import { Problem } from "../problem.ts";
import type { Parts } from "../route.ts";

/** The newest state of an edition in the reader's scope. Throws a Problem of status 404. */
export async function published(
  parts: Parts,
  reader: Reader,
  edition: string,
): Promise<EditionState> {
  refuseOutOfScope(reader, edition);
  const state = await parts.editions.state(edition);
  if (state === null) {
    throw new Problem("edition-unpublished", "Its first pack has not been published yet.");
  }
  return state;
}
