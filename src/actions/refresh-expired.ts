import type { Desk } from "./ports.ts";
import { refreshState } from "./refresh-state.ts";

/** Brings the state index up to date for texts whose approvals have expired since it was written. */
export async function refreshExpired(desk: Desk): Promise<number> {
  return await desk.database.transaction(async (tx) => {
    const outdated = await tx.texts.expiredUnmarked();
    for (const { kind, id } of outdated) await refreshState(desk, tx, kind, id);
    return outdated.length;
  });
}
