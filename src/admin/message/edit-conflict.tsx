"use client";
import {
  useForm,
  useFormFields,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from "@payloadcms/ui";
import { useEffect, useRef, useState } from "react";
import type { TextKind } from "../../domain/review/facts.ts";
import { diffTexts } from "../../domain/text/diff.ts";
import { savedTextSchema, type SavedText } from "../api/answers.ts";
import { ask } from "../api/ask.ts";
import { DiffText } from "../elements/diff-text.tsx";
import { ManuscriptText } from "../elements/manuscript-text.tsx";
import { useSay } from "../use-say.ts";
import { words } from "../words.ts";
import { messageWords } from "../words/message-words.ts";
import { useTypedText } from "./typed-text.ts";

/**
 * After a refused save: the typed text stays in the form and counts as unsaved, and when somebody else
 * saved in between, both texts are shown. Only who has seen them may save over them.
 */
export function EditConflict({ kind, id }: { kind: TextKind; id: number }) {
  const say = useSay();
  const failed = useFailedSave();
  const { dispatchFields, setModified } = useForm();
  const base = useFormFields(([fields]) => fields["updatedAt"]?.value);
  const typed = useTypedText();
  const [theirs, setTheirs] = useState<SavedText | null>(null);
  const [kept, setKept] = useState(false);
  useEffect(() => {
    if (failed === 0) return;
    setKept(false);
    void ask(`/${kind}/${id}?depth=0`, savedTextSchema).then((asked) => {
      setTheirs(asked.ok && isNewer(asked.value.updatedAt, base) ? asked.value : null);
    });
    // Only a new failure asks: while typing, the base stays what it was.
  }, [failed, kind, id]);
  if (failed === 0) return null;
  if (theirs === null) {
    return (
      <p className="kz-note kz-note--error" role="alert">
        {say(messageWords.failedSave)}
      </p>
    );
  }
  const keepMine = () => {
    dispatchFields({ type: "UPDATE", path: "updatedAt", value: theirs.updatedAt });
    setModified(true);
    setKept(true);
  };
  const whole = (title: string, text: string) => `${title}\n\n${text}`;
  const parts = diffTexts(
    whole(theirs.title, theirs.text ?? ""),
    whole(typed.title, typed.text),
    theirs.locale ?? "ja",
  );
  return (
    <div className="kz-note kz-note--error" role="alert">
      <h4>{say(messageWords.conflictTitle)}</h4>
      <p>{say(messageWords.conflictBody(say(messageWords.conflictBy(null))))}</p>
      <h5>{say(messageWords.conflictDiff)}</h5>
      <DiffText parts={parts} whole />
      <details>
        <summary>{say(messageWords.conflictTheirs)}</summary>
        <p>
          <strong>{theirs.title}</strong>
        </p>
        <ManuscriptText text={theirs.text ?? ""} lang={theirs.locale ?? "ja"} />
      </details>
      {kept ? (
        <p role="status">{say(messageWords.conflictKept)}</p>
      ) : (
        <button type="button" className="kz-button" onClick={keepMine}>
          {say(messageWords.conflictKeep)}
        </button>
      )}
      <p className="kz-hint">{say(words.diffLegend)}</p>
    </div>
  );
}

/** Counts refused saves, and keeps the form marked as unsaved, which Payload's form forgets. */
function useFailedSave(): number {
  const processing = useFormProcessing();
  const submitted = useFormSubmitted();
  const modified = useFormModified();
  const { setModified } = useForm();
  const was = useRef({ processing: false, modified: false });
  const [failures, setFailures] = useState(0);
  useEffect(() => {
    const ended = was.current.processing && !processing;
    const unsaved = was.current.modified;
    was.current = { processing, modified: processing ? unsaved || modified : modified };
    if (!ended) return;
    setFailures((count) => (submitted ? count + 1 : 0));
    if (submitted && unsaved) setModified(true);
  }, [processing, submitted, modified, setModified]);
  return failures;
}

function isNewer(saved: string, base: unknown): boolean {
  return typeof base === "string" && new Date(saved).getTime() > new Date(base).getTime();
}
