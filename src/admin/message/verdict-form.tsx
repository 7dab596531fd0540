"use client";
import { useId, useRef, useState } from "react";
import { verdicts, type Verdict } from "../../domain/review/facts.ts";
import { statusSchema, type ShownStatus } from "../api/answers.ts";
import { ask, type Trouble } from "../api/ask.ts";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { verdictWords, words } from "../words.ts";
import { messageWords } from "../words/message-words.ts";

interface VerdictFormProps {
  /** The text's own address: /messages/12 */
  path: string;
  revision: string;
  specialty: string;
  onDone: (status: ShownStatus) => void;
}

/** A comment and the three verdicts about one exact revision. */
export function VerdictForm({ path, revision, specialty, onDone }: VerdictFormProps) {
  const say = useSay();
  const field = useId();
  const comments = useRef<HTMLTextAreaElement>(null);
  const [comment, setComment] = useState("");
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const give = async (verdict: Verdict) => {
    setTrouble(null);
    setMissing(verdict !== "approve" && comment.trim() === "");
    if (verdict !== "approve" && comment.trim() === "") {
      comments.current?.focus();
      return;
    }
    setSending(true);
    const verdictOf = { revision, specialty, verdict, comment };
    const asked = await ask(`${path}/reviews`, statusSchema, verdictOf);
    setSending(false);
    if (!asked.ok) return setTrouble(asked.trouble);
    setComment("");
    onDone(asked.value);
  };
  return (
    <div className="kz-form kz-verdict">
      <label htmlFor={field}>{say(words.comment)}</label>
      <textarea
        id={field}
        ref={comments}
        rows={3}
        value={comment}
        aria-invalid={missing}
        aria-describedby={`${field}hint`}
        onChange={({ target }) => setComment(target.value)}
      />
      <p id={`${field}hint`} className={missing ? "kz-note kz-note--error" : "kz-hint"}>
        {say(messageWords.commentRequired)}
      </p>
      <TroubleNote trouble={trouble} />
      <div className="kz-buttons kz-buttons--wide">
        {verdicts.map((verdict) => (
          <button
            key={verdict}
            type="button"
            className={`kz-button kz-button--${verdict}`}
            disabled={sending}
            onClick={() => void give(verdict)}
          >
            {say(verdictWords[verdict])}
          </button>
        ))}
      </div>
    </div>
  );
}
