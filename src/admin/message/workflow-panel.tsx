"use client";
import { useFormModified } from "@payloadcms/ui";
import { useState } from "react";
import { DiffText } from "../elements/diff-text.tsx";
import { StateBadge } from "../elements/state-badge.tsx";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { words } from "../words.ts";
import { messageWords } from "../words/message-words.ts";
import { RequiredList } from "./required-list.tsx";
import { ReviewHistory } from "./review-history.tsx";
import { TextActions } from "./text-actions.tsx";
import { useTextStatus } from "./text-status.ts";
import { useThisText } from "./this-text.ts";

/** Beside every text: its state, who must still approve, and what this person may do now. */
export function WorkflowPanel() {
  const say = useSay();
  const modified = useFormModified();
  const { kind, id, savedAt } = useThisText();
  const { status, trouble, reload } = useTextStatus(kind, id, savedAt);
  const [done, setDone] = useState(false);
  if (kind === null || id === null) {
    return <p className="kz-note">{say(messageWords.notSavedYet)}</p>;
  }
  const finish = async () => {
    await reload();
    setDone(true);
  };
  return (
    <section className="kz-workflow" aria-label={say(messageWords.workflow)}>
      <TroubleNote trouble={trouble} />
      {status === null ? (
        trouble === null && <p>{say(words.loading)}</p>
      ) : (
        <>
          <p>
            <StateBadge state={status.state} />
          </p>
          {status.recalled && (
            <p className="kz-note kz-note--error">{say(messageWords.recalled)}</p>
          )}
          {status.approvedRevision !== null && status.approvedRevision !== status.revision && (
            <p className="kz-note">{say(messageWords.packsUse)}</p>
          )}
          {status.recheck && (
            <p className="kz-note kz-note--important">{say(messageWords.recheck)}</p>
          )}
          <h3>{say(messageWords.required)}</h3>
          <RequiredList status={status} />
          {modified ? (
            <p className="kz-note kz-note--important">{say(messageWords.unsaved)}</p>
          ) : (
            <TextActions kind={kind} id={id} status={status} onDone={finish} />
          )}
          {done && !modified && <p role="status">{say(messageWords.done)}</p>}
          {status.diff !== null && (
            <details open>
              <summary>{say(messageWords.changes)}</summary>
              <DiffText parts={status.diff.title} />
              <DiffText parts={status.diff.text} />
              <p className="kz-hint">{say(words.diffLegend)}</p>
            </details>
          )}
          <h3>{say(messageWords.history)}</h3>
          <ReviewHistory status={status} />
        </>
      )}
    </section>
  );
}
