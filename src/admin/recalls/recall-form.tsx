"use client";
import { useId, useState } from "react";
import { recalledSchema } from "../api/answers.ts";
import { ask, type Trouble } from "../api/ask.ts";
import { useNames } from "../api/use-names.ts";
import { Dialog } from "../elements/dialog.tsx";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { publishWords } from "../words/publish-words.ts";

const empty = { key: "", severity: "stop", reason: "", replacedBy: "" };

/** Withdraws a message at once, after one more question. */
export function RecallForm({ onRecalled }: { onRecalled: () => Promise<void> }) {
  const say = useSay();
  const field = useId();
  const editionName = useNames("editions");
  const [typed, setTyped] = useState(empty);
  const [asking, setAsking] = useState(false);
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const key = typed.key.trim();
  const set = (change: Partial<typeof empty>) => setTyped({ ...typed, ...change });
  const recall = async () => {
    setSending(true);
    const replacedBy = typed.replacedBy.trim();
    const asked = await ask("/recalls", recalledSchema, {
      key,
      severity: typed.severity,
      reason: typed.reason,
      ...(replacedBy === "" ? {} : { replacedBy }),
    });
    setSending(false);
    setAsking(false);
    setTrouble(asked.ok ? null : asked.trouble);
    if (!asked.ok) return;
    const editions = asked.value.editions.map(({ edition }) => editionName(edition)).join("、");
    setDone(say(publishWords.recallDone(asked.value.id, editions)));
    setTyped(empty);
    await onRecalled();
  };
  return (
    <section className="kz-section kz-form">
      <h2>{say(publishWords.recallNew)}</h2>
      <label htmlFor={`${field}key`}>{say(publishWords.recallKey)}</label>
      <input
        id={`${field}key`}
        value={typed.key}
        aria-describedby={`${field}hint`}
        onChange={({ target }) => set({ key: target.value })}
      />
      <p id={`${field}hint`} className="kz-hint">
        {say(publishWords.recallKeyHint)}
      </p>
      <label htmlFor={`${field}severity`}>{say(publishWords.severity)}</label>
      <select
        id={`${field}severity`}
        value={typed.severity}
        onChange={({ target }) => set({ severity: target.value })}
      >
        <option value="stop">{say(publishWords.stop)}</option>
        <option value="correct">{say(publishWords.correct)}</option>
      </select>
      <label htmlFor={`${field}reason`}>{say(publishWords.reason)}</label>
      <textarea
        id={`${field}reason`}
        rows={3}
        value={typed.reason}
        onChange={({ target }) => set({ reason: target.value })}
      />
      <label htmlFor={`${field}replaced`}>{say(publishWords.replacedBy)}</label>
      <input
        id={`${field}replaced`}
        value={typed.replacedBy}
        onChange={({ target }) => set({ replacedBy: target.value })}
      />
      <TroubleNote trouble={trouble} />
      {done !== null && (
        <p className="kz-note kz-note--success" role="status">
          {done}
        </p>
      )}
      <p className="kz-buttons">
        <button
          type="button"
          className="kz-button kz-button--danger"
          disabled={key === "" || typed.reason.trim() === ""}
          onClick={() => setAsking(true)}
        >
          {say(publishWords.recall)}
        </button>
      </p>
      {asking && (
        <Dialog
          title={say(publishWords.recall)}
          onClose={() => setAsking(false)}
          actions={
            <button
              type="button"
              className="kz-button kz-button--danger"
              disabled={sending}
              onClick={() => void recall()}
            >
              {say(publishWords.recall)}
            </button>
          }
        >
          <p>{say(publishWords.recallAsk(key))}</p>
        </Dialog>
      )}
    </section>
  );
}
