import type { Recall } from "../../../exports/pack/schema.ts";
import { Problem } from "../problem.ts";

/** The 410 of a message that must not be sent, with the entry of the recall list. */
export function recalled(key: string, recall: Recall): Problem {
  return new Problem("recalled", `${key} was recalled: ${recall.reason}`, {
    members: { key, recall },
  });
}
