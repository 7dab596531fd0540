import { hasRole, type Actor } from "../domain/people/roles.ts";
import { RefusedError } from "../domain/review/refusal.ts";
import type { PackDesk } from "./pack-desk.ts";
import type { Desk, RecallRow } from "./ports.ts";
import { publishVersion } from "./publish.ts";
import { settleEdition } from "./settle.ts";

export interface RecallRequest {
  key: string;
  severity: "stop" | "correct";
  reason: string;
  replacedBy: string | null;
}

export interface Recalled {
  id: string;
  recallSeq: number;
  editions: { edition: string; version: number | null }[];
}

/**
 * Withdraws what was published of a message, at once and in every edition that carries it: an entry in
 * the recall list, a new head, and a new version without it. A text approved afterwards may be published
 * again. What is sent instead, if anything, is a message that there is.
 */
export async function recall(
  desk: PackDesk,
  actor: Actor,
  request: RecallRequest,
): Promise<Recalled> {
  const { seq, editions } = await record(desk, actor, request);
  const outcome: Recalled["editions"] = [];
  for (const edition of editions) {
    // The list first: clients hold the message back before the new version is even built.
    await settleEdition(desk, edition);
    const published = await publishVersion(desk, actor, edition);
    await settleEdition(desk, edition);
    outcome.push({ edition, version: published?.version ?? null });
  }
  return { id: idOf(seq), recallSeq: seq, editions: outcome };
}

/** Every recall, newest first. */
export async function listRecalls(desk: Desk): Promise<RecallRow[]> {
  const recalls = await desk.database.transaction((tx) => tx.packs.recalls());
  return recalls.toReversed();
}

async function record(
  desk: PackDesk,
  actor: Actor,
  { key, severity, reason, replacedBy }: RecallRequest,
): Promise<{ seq: number; editions: string[] }> {
  return await desk.database.transaction(async (tx) => {
    if (!hasRole(actor, "publisher")) {
      throw new RefusedError({ code: "role-missing", context: {} });
    }
    await tx.packs.lockRecalls();
    if (
      replacedBy !== null &&
      (await tx.references.textAt("messages", replacedBy, "ja")) === null
    ) {
      const context = { field: "replacedBy", value: replacedBy };
      throw new RefusedError({ code: "unknown-reference", context });
    }
    const lines = await tx.packs.linesOfKey(key);
    if (lines.length === 0) throw new RefusedError({ code: "never-published", context: { key } });
    const recalls = await tx.packs.recalls();
    const known = new Set(recalls.flatMap((one) => one.messageSha256));
    if (lines.every((line) => known.has(line.sha256))) {
      throw new RefusedError({ code: "already-recalled", context: { key } });
    }
    const seq = (recalls.at(-1)?.seq ?? 0) + 1;
    await tx.packs.insertRecall({
      seq,
      id: idOf(seq),
      key,
      revisions: [...new Set(lines.map((line) => line.revision))],
      messageSha256: lines.map((line) => line.sha256),
      severity,
      reason,
      replacedBy,
      recalledBy: actor.id,
    });
    const editions = [...new Set(lines.flatMap((line) => line.editions))].toSorted();
    for (const edition of editions) await tx.enqueue("settle-editions", { edition });
    await tx.audit({
      actor: actor.id,
      action: "recall",
      subject: key,
      detail: { recallSeq: seq, severity, reason, editions },
    });
    return { seq, editions };
  });
}

function idOf(seq: number): string {
  return `recall-${String(seq).padStart(4, "0")}`;
}
