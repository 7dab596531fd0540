import type { Head, RecallList } from "../schema.ts";

/** How the clock stands to a head: fresh, in the grace period after its expiry, or past that. */
export type Freshness = "fresh" | "grace" | "stopped";

/**
 * Whether a delivery system may send from a verified pack (design §4). `graceMs` is set by its operator;
 * "grace" means: go on, and raise an alarm.
 */
export function mayStillSend(head: Head, now: Date, graceMs: number): Freshness {
  const late = now.getTime() - new Date(head.expiresAt).getTime();
  if (late < 0) return "fresh";
  return late < graceMs ? "grace" : "stopped";
}

/** Whether a message is withdrawn, by the SHA-256 of its raw line; asked at the moment of sending. */
export function isRecalled(list: RecallList, messageSha256: string): boolean {
  return list.recalls.some((recall) => recall.messageSha256.includes(messageSha256));
}
