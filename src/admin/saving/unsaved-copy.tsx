"use client";
import { useForm } from "@payloadcms/ui";
import { useState } from "react";
import { CopyButton } from "../elements/copy-button.tsx";
import { momentInTokyo } from "../elements/moment.ts";
import { WholeText } from "../elements/whole-text.tsx";
import type { TypedText } from "../message/typed-text.ts";
import { useLanguage, useSay } from "../use-say.ts";
import { savingWords } from "../words/saving-words.ts";
import { useKeptCopy } from "./use-kept-copy.ts";
import { usePutText } from "./use-put-text.ts";

interface UnsavedCopyProps {
  typed: TypedText;
  lang: string;
  saved: number;
}

/** Offers what was typed on an earlier visit and never saved. */
export function UnsavedCopy({ typed, lang, saved }: UnsavedCopyProps) {
  const say = useSay();
  const language = useLanguage();
  const putText = usePutText();
  const { dispatchFields } = useForm();
  const { copy, take, discard } = useKeptCopy(typed, saved);
  const [backAt, setBackAt] = useState<number | null>(null);
  if (copy === null) {
    return backAt === saved ? (
      <p className="kz-note kz-note--important" role="status">
        {say(savingWords.broughtBack)}
      </p>
    ) : null;
  }
  const bringBack = () => {
    putText(copy.title, copy.body);
    // It was written on this save: if somebody saved since, saving it is a conflict, not an overwrite.
    if (copy.base !== null) {
      dispatchFields({ type: "UPDATE", path: "updatedAt", value: copy.base });
    }
    take();
    setBackAt(saved);
  };
  return (
    <div className="kz-note kz-note--important" role="status">
      <p>
        <strong>{say(savingWords.kept(momentInTokyo(copy.at, language)))}</strong>{" "}
        {say(savingWords.keptHint)}
      </p>
      <WholeText summary={savingWords.show} title={copy.title} text={copy.text} lang={lang} />
      <div className="kz-buttons">
        <button type="button" className="kz-button kz-button--main" onClick={bringBack}>
          {say(savingWords.bringBack)}
        </button>
        <CopyButton text={`${copy.title}\n\n${copy.text}`} label={savingWords.copyMine} />
        <button type="button" className="kz-button kz-button--quiet" onClick={discard}>
          {say(savingWords.discard)}
        </button>
      </div>
    </div>
  );
}
