import type { Actor } from "../domain/people/roles.ts";
import { decideWaiver, type WaiverReason } from "../domain/review/decide-waiver.ts";
import type { TextKind } from "../domain/review/facts.ts";
import { demand, refuse } from "../domain/review/refusal.ts";
import { demandOwnEdition } from "./own-edition.ts";
import type { Desk } from "./ports.ts";
import { snapshotOf } from "./text-snapshot.ts";

export interface WaiveRequest {
  rule: string;
  sentence: string;
  reason: WaiverReason;
  note: string;
}

/** Sets a finding aside for one rule version and one sentence, with a reason. */
export async function waive(
  desk: Desk,
  actor: Actor,
  kind: TextKind,
  id: number,
  request: WaiveRequest,
): Promise<void> {
  await desk.database.transaction(async (tx) => {
    const { text, findings } = await snapshotOf(desk, tx, kind, id, "lock");
    demandOwnEdition(actor, text);
    const authors = await tx.texts.authors(kind, id);
    const finding = demand(decideWaiver(findings, authors, actor, request));
    if (request.note.trim() === "") {
      demand(refuse("malformed", { field: "note", reason: "required" }));
    }
    await tx.texts.insertWaiver({
      kind,
      textId: id,
      rule: finding.rule,
      major: finding.major,
      sentence: finding.sentence,
      severity: finding.severity,
      reason: request.reason,
      note: request.note,
      waivedBy: actor.id,
    });
    await tx.audit({
      actor: actor.id,
      action: "waive",
      subject: `${kind}/${String(id)}`,
      detail: { rule: finding.rule, sentence: finding.sentence, reason: request.reason },
    });
  });
}
