"use client";
import { useState } from "react";
import type { Trouble } from "../api/ask.ts";
import type { ShownTrial } from "../api/rule-set-answers.ts";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { ruleSetWords } from "../words/rule-set-words.ts";
import { askTrial } from "./ask-trial.ts";
import { TrialResult } from "./trial-result.tsx";

/** Tries the drafts (`draft`) or a proposed set, tells how far it is, and shows what it would change. */
export function Trial({ id }: { id: string }) {
  const say = useSay();
  const [at, setAt] = useState<{ done: number; all: number } | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [result, setResult] = useState<ShownTrial | null>(null);
  const run = async () => {
    setAt({ done: 0, all: 1 });
    setResult(null);
    const asked = await askTrial(id, (done, all) => setAt({ done, all }));
    setAt(null);
    setTrouble(asked.ok ? null : asked.trouble);
    if (asked.ok) setResult(asked.value);
  };
  return (
    <>
      <p className="kz-buttons">
        <button
          type="button"
          className="kz-button"
          disabled={at !== null}
          onClick={() => void run()}
        >
          {say(ruleSetWords.tryOut)}
        </button>
      </p>
      {at !== null && (
        <p role="status">
          <progress value={at.done} max={at.all} /> {say(ruleSetWords.trying(at.done, at.all))}
        </p>
      )}
      <TroubleNote trouble={trouble} />
      {result !== null && <TrialResult trial={result} />}
    </>
  );
}
