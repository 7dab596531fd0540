"use client";
import { useState } from "react";
import { refusalWording } from "../../domain/review/refusal-wording.ts";
import { ask, type Trouble } from "../api/ask.ts";
import { ruleSetsSchema, type ShownRuleSet } from "../api/rule-set-answers.ts";
import { Dialog } from "../elements/dialog.tsx";
import { momentInTokyo } from "../elements/moment.ts";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useLanguage, useSay } from "../use-say.ts";
import { ruleSetWords } from "../words/rule-set-words.ts";
import { Trial } from "./trial.tsx";

interface RuleSetItemProps {
  set: ShownRuleSet;
  onActivated: () => Promise<void>;
}

/** A proposed set: who made it and why, a trial, and the button for somebody else. */
export function RuleSetItem({ set, onActivated }: RuleSetItemProps) {
  const say = useSay();
  const language = useLanguage();
  const refused = set.may.activate;
  return (
    <li>
      <strong>{set.note}</strong> {set.active && <em>{say(ruleSetWords.inForce)}</em>}
      <br />
      <small>
        {set.id.slice(0, 12)} ·{" "}
        {say(ruleSetWords.proposedBy(set.createdBy, momentInTokyo(set.createdAt, language)))}
        {set.activations.map(({ by, at }) => (
          <span key={at}> · {say(ruleSetWords.activatedBy(by, momentInTokyo(at, language)))}</span>
        ))}
      </small>
      {!set.active && <Trial id={set.id} />}
      {!set.active && refused !== null && <p className="kz-hint">{say(refusalWording[refused])}</p>}
      {refused === null && <ActivateButton id={set.id} note={set.note} onDone={onActivated} />}
    </li>
  );
}

interface ActivateButtonProps {
  id: string;
  note: string;
  onDone: () => Promise<void>;
}

function ActivateButton({ id, note, onDone }: ActivateButtonProps) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const activate = async () => {
    setSending(true);
    const asked = await ask(`/rule-sets/${id}/activate`, ruleSetsSchema, {});
    setSending(false);
    setAsking(false);
    setTrouble(asked.ok ? null : asked.trouble);
    if (asked.ok) await onDone();
  };
  const button = "kz-button kz-button--main";
  return (
    <>
      <TroubleNote trouble={trouble} />
      <p className="kz-buttons">
        <button type="button" className={button} onClick={() => setAsking(true)}>
          {say(ruleSetWords.activate)}
        </button>
      </p>
      {asking && (
        <Dialog
          title={say(ruleSetWords.activate)}
          onClose={() => setAsking(false)}
          actions={
            <button
              type="button"
              className={button}
              disabled={sending}
              onClick={() => void activate()}
            >
              {say(ruleSetWords.activateYes)}
            </button>
          }
        >
          <p>{say(ruleSetWords.activateAsk(note))}</p>
        </Dialog>
      )}
    </>
  );
}
