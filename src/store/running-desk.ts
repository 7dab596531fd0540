import type { PackDesk } from "../actions/pack-desk.ts";
import { environment } from "./environment.ts";
import { openPackDesk } from "./pack-desk.ts";

export type RunningDesk = PackDesk;

let running: PackDesk | null = null;

/** The desk of this process, opened at first use from the environment. */
export function runningDesk(): PackDesk {
  running ??= openPackDesk(environment());
  return running;
}
