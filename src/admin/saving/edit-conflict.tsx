"use client";
import { useForm, useFormFields } from "@payloadcms/ui";
import { useState } from "react";
import { diffTexts } from "../../domain/text/diff.ts";
import type { TextKind } from "../../domain/review/facts.ts";
import type { SavedText } from "../api/answers.ts";
import { useWriters } from "../api/use-writers.ts";
import { CopyButton } from "../elements/copy-button.tsx";
import { DiffText } from "../elements/diff-text.tsx";
import { WholeText } from "../elements/whole-text.tsx";
import type { TypedText } from "../message/typed-text.ts";
import { useSay } from "../use-say.ts";
import { words } from "../words.ts";
import { savingWords } from "../words/saving-words.ts";
import { usePutText } from "./use-put-text.ts";

interface EditConflictProps {
  kind: TextKind;
  theirs: SavedText;
  typed: TypedText;
}

/** Two people wrote: both texts, what differs, and a choice. Only who has seen both may save. */
export function EditConflict({ kind, theirs, typed }: EditConflictProps) {
  const say = useSay();
  const { dispatchFields, setModified } = useForm();
  const putText = usePutText();
  const writer = useWriters(kind, theirs.id)(theirs.lastEditedBy);
  const body = useFormFields(([fields]) => fields["body"]?.value);
  // What was typed when the two met, also once the form shows the other text.
  const [mine] = useState({ ...typed, body });
  const [choice, setChoice] = useState<"mine" | "theirs" | null>(null);
  const lang = theirs.locale ?? "ja";
  const saved = { title: theirs.title, text: theirs.text ?? "" };
  const choose = (chosen: "mine" | "theirs") => {
    dispatchFields({ type: "UPDATE", path: "updatedAt", value: theirs.updatedAt });
    if (chosen === "theirs") putText(theirs.title, theirs.body);
    if (chosen === "mine" && choice === "theirs") putText(mine.title, mine.body);
    setModified(true);
    setChoice(chosen);
  };
  return (
    <>
      <h3>{say(savingWords.conflict(writer))}</h3>
      <p>{say(savingWords.conflictNext)}</p>
      <h4>{say(savingWords.difference)}</h4>
      <DiffText parts={diffTexts(whole(saved), whole(mine), lang)} whole />
      <p className="kz-hint">{say(words.diffLegend)}</p>
      <WholeText summary={savingWords.mine} title={mine.title} text={mine.text} lang={lang} />
      <WholeText summary={savingWords.theirs} title={saved.title} text={saved.text} lang={lang} />
      <div className="kz-buttons">
        <button
          type="button"
          className="kz-button"
          aria-pressed={choice === "mine"}
          onClick={() => choose("mine")}
        >
          {say(savingWords.keepMine)}
        </button>
        <button
          type="button"
          className="kz-button"
          aria-pressed={choice === "theirs"}
          onClick={() => choose("theirs")}
        >
          {say(savingWords.takeTheirs)}
        </button>
        <CopyButton text={whole(mine)} label={savingWords.copyMine} />
      </div>
      <p role="status">
        {choice === "mine" && say(savingWords.keptMine)}
        {choice === "theirs" && say(savingWords.tookTheirs)}
      </p>
    </>
  );
}

function whole({ title, text }: { title: string; text: string }): string {
  return `${title}\n\n${text}`;
}
