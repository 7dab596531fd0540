"use client";
import { useState } from "react";
import { writerOf } from "../../domain/review/decide-submit.ts";
import type { TextKind } from "../../domain/review/facts.ts";
import { statusSchema, type ShownStatus } from "../api/answers.ts";
import { ask, type Trouble } from "../api/ask.ts";
import { useNames } from "../api/use-names.ts";
import { usePerson } from "../api/use-person.ts";
import { Dialog } from "../elements/dialog.tsx";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { messageWords } from "../words/message-words.ts";
import { VerdictForm } from "./verdict-form.tsx";
import { WhyNot } from "./why-not.tsx";

interface TextActionsProps {
  kind: TextKind;
  id: number;
  status: ShownStatus;
  onDone: () => Promise<void>;
}

/** What this person may do with the saved text now, and for everything else, why not. */
export function TextActions({ kind, id, status, onDone }: TextActionsProps) {
  const say = useSay();
  const nameOf = useNames("specialties");
  const writes = usePerson().roles.includes(writerOf[kind]);
  const path = `/${kind}/${id}`;
  const [retiring, setRetiring] = useState(false);
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const act = async (action: string, body: unknown) => {
    setSending(true);
    const asked = await ask(`${path}/${action}`, statusSchema, body);
    setTrouble(asked.ok ? null : asked.trouble);
    setRetiring(false);
    if (asked.ok) await onDone();
    setSending(false);
  };
  const { source, revision, may } = status;
  const stale = source !== null && !source.fresh && revision !== null;
  return (
    <div className="kz-actions">
      <TroubleNote trouble={trouble} />
      {may.submit === null && (
        <button
          type="button"
          className="kz-button kz-button--main"
          disabled={sending}
          onClick={() => void act("submit", {})}
        >
          {say(messageWords.submit)}
        </button>
      )}
      {writes && stale && source.approvedRevision !== null && (
        <button
          type="button"
          className="kz-button"
          disabled={sending}
          onClick={() => void act("confirmations", { sourceRevision: source.approvedRevision })}
        >
          {say(messageWords.confirm)}
        </button>
      )}
      {revision !== null &&
        Object.entries(may.review)
          .filter(([, refusal]) => refusal === null)
          .map(([specialty]) => (
            <section key={specialty}>
              <h4>{say(messageWords.reviewAs(nameOf(specialty)))}</h4>
              <VerdictForm
                path={path}
                revision={revision}
                specialty={specialty}
                onDone={() => void onDone()}
              />
            </section>
          ))}
      <WhyNot kind={kind} status={status} />
      {writes && status.state !== "retired" && (
        <button
          type="button"
          className="kz-button kz-button--quiet"
          onClick={() => setRetiring(true)}
        >
          {say(messageWords.retire)}
        </button>
      )}
      {retiring && (
        <Dialog
          title={say(messageWords.retire)}
          onClose={() => setRetiring(false)}
          actions={
            <button
              type="button"
              className="kz-button kz-button--danger"
              disabled={sending}
              onClick={() => void act("retire", {})}
            >
              {say(messageWords.retire)}
            </button>
          }
        >
          <p>{say(messageWords.retireAsk)}</p>
        </Dialog>
      )}
    </div>
  );
}
