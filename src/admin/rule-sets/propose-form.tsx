"use client";
import { useId, useState } from "react";
import { ask, type Trouble } from "../api/ask.ts";
import { proposedSchema } from "../api/rule-set-answers.ts";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { ruleSetWords } from "../words/rule-set-words.ts";

/** Freezes the drafts into a rule set that somebody else may activate. */
export function ProposeForm({ onProposed }: { onProposed: () => Promise<void> }) {
  const say = useSay();
  const field = useId();
  const [note, setNote] = useState("");
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [done, setDone] = useState(false);
  const propose = async () => {
    setSending(true);
    const asked = await ask("/rule-sets", proposedSchema, { note });
    setSending(false);
    setTrouble(asked.ok ? null : asked.trouble);
    setDone(asked.ok);
    if (!asked.ok) return;
    setNote("");
    await onProposed();
  };
  return (
    <div className="kz-form">
      <label htmlFor={field}>{say(ruleSetWords.note)}</label>
      <textarea id={field} rows={2} value={note} onChange={({ target }) => setNote(target.value)} />
      <TroubleNote trouble={trouble} />
      {done && (
        <p className="kz-note kz-note--success" role="status">
          {say(ruleSetWords.proposed)}
        </p>
      )}
      <p className="kz-buttons">
        <button
          type="button"
          className="kz-button kz-button--main"
          disabled={sending || note.trim() === ""}
          onClick={() => void propose()}
        >
          {say(ruleSetWords.propose)}
        </button>
      </p>
    </div>
  );
}
