"use client";
import { useId, useState } from "react";
import { waiverReasons, type WaiverReason } from "../../domain/review/decide-waiver.ts";
import { statusSchema, type ShownFinding } from "../api/answers.ts";
import { ask, type Trouble } from "../api/ask.ts";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { waiverReasonWords, words } from "../words.ts";
import { messageWords } from "../words/message-words.ts";

export interface Waivable {
  path: string;
  /** The server knows this very text, so that a waiver can name it. */
  saved: boolean;
  onDone: () => Promise<void>;
}

interface WaiverFormProps {
  finding: ShownFinding;
  waivable: Waivable;
  onClose: () => void;
}

/** Sets one finding aside, with a reason and a note that others will read. */
export function WaiverForm({ finding, waivable, onClose }: WaiverFormProps) {
  const say = useSay();
  const field = useId();
  const [reason, setReason] = useState<WaiverReason>("false-alarm");
  const [note, setNote] = useState("");
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [sending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    const { rule, sentence } = finding;
    const asked = await ask(waivable.path, statusSchema, { rule, sentence, reason, note });
    if (asked.ok) await waivable.onDone();
    setSending(false);
    setTrouble(asked.ok ? null : asked.trouble);
    if (asked.ok) onClose();
  };
  return (
    <div className="kz-form">
      {!waivable.saved && <p className="kz-note">{say(messageWords.waiveSaveFirst)}</p>}
      <label htmlFor={`${field}reason`}>{say(messageWords.waiveReason)}</label>
      <select
        id={`${field}reason`}
        value={reason}
        onChange={({ target }) =>
          setReason(waiverReasons.find((one) => one === target.value) ?? reason)
        }
      >
        {waiverReasons.map((one) => (
          <option key={one} value={one}>
            {say(waiverReasonWords[one])}
          </option>
        ))}
      </select>
      <label htmlFor={`${field}note`}>{say(messageWords.waiveNote)}</label>
      <textarea
        id={`${field}note`}
        rows={2}
        value={note}
        onChange={({ target }) => setNote(target.value)}
      />
      <TroubleNote trouble={trouble} />
      <div className="kz-buttons">
        <button
          type="button"
          className="kz-button kz-button--main"
          disabled={!waivable.saved || sending || note.trim() === ""}
          onClick={() => void send()}
        >
          {say(messageWords.waiveSend)}
        </button>
        <button type="button" className="kz-button" onClick={onClose}>
          {say(words.cancel)}
        </button>
      </div>
    </div>
  );
}
