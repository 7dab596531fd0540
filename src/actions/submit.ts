import type { Actor } from "../domain/people/roles.ts";
import { decideSubmit } from "../domain/review/decide-submit.ts";
import type { TextKind } from "../domain/review/facts.ts";
import { demand, refuse } from "../domain/review/refusal.ts";
import { textIssues } from "../domain/text/issues.ts";
import { demandOwnEdition } from "./own-edition.ts";
import type { Desk } from "./ports.ts";
import { refreshState } from "./refresh-state.ts";
import { blocking, snapshotOf } from "./text-snapshot.ts";

/** Freezes the text as it stands into a revision and sends it to review. Returns its SHA-256. */
export async function submit(
  desk: Desk,
  actor: Actor,
  kind: TextKind,
  id: number,
): Promise<{ revision: string; required: string[] }> {
  return await desk.database.transaction(async (tx) => {
    const snapshot = await snapshotOf(desk, tx, kind, id, "lock");
    const { text, content, canonical, sha256, findings, facts, checker } = snapshot;
    demandOwnEdition(actor, text);
    const issues = textIssues(content);
    if (issues.length > 0) demand(refuse("text-invalid", { issues }));
    const candidate = { findings: blocking(findings), required: text.required };
    demand(decideSubmit(kind, facts, actor, candidate));
    await tx.texts.insertRevision({
      sha256,
      kind,
      textId: id,
      key: text.key,
      locale: text.locale,
      canonical,
      authors: await tx.texts.authors(kind, id),
      required: text.required,
      findings: candidate.findings,
      ruleSet: checker.id,
      sourceRevision: facts.approvedSource,
      createdBy: actor.id,
    });
    await refreshState(desk, tx, kind, id);
    await tx.audit({
      actor: actor.id,
      action: "submit",
      subject: `${kind}/${String(id)}`,
      detail: { revision: sha256, key: text.key, locale: text.locale },
    });
    return { revision: sha256, required: text.required };
  });
}
