"use client";
import { useState } from "react";
import type { Severity } from "../../domain/language/finding.ts";
import type { Role } from "../../domain/people/roles.ts";
import { refusalWording } from "../../domain/review/refusal-wording.ts";
import type { ShownFinding } from "../api/answers.ts";
import { usePerson } from "../api/use-person.ts";
import { useSay } from "../use-say.ts";
import { severityWords } from "../words.ts";
import { messageWords } from "../words/message-words.ts";
import { ruleSetWords } from "../words/rule-set-words.ts";
import { WaiverForm, type Waivable } from "./waiver-form.tsx";

interface FindingItemProps {
  finding: ShownFinding;
  waived: boolean;
  /** Null where nothing can be waived: in a text that was never saved, or in the expert's queue. */
  waivable: Waivable | null;
  /** Null where the text is not open for writing. */
  onReplace: ((words: string) => void) | null;
}

/** Who may set a finding aside, as `decideWaiver` has it; what only informs needs no waiver. */
const waivers: Readonly<Record<Severity, readonly Role[]>> = {
  error: ["expert", "administrator"],
  warn: ["expert", "administrator", "editor", "translator"],
  info: [],
};

/** One finding: why, where, and what could stand there instead. */
export function FindingItem({ finding, waived, waivable, onReplace }: FindingItemProps) {
  const say = useSay();
  const [waiving, setWaiving] = useState(false);
  const { roles } = usePerson();
  const mayWaive = waivers[finding.severity].some((role) => roles.includes(role));
  const blocks = finding.severity !== "info" && !waived;
  return (
    <li className={`kz-finding kz-finding--${waived ? "waived" : finding.severity}`}>
      <p>
        <strong className="kz-finding__severity">
          {say(waived ? messageWords.waived : severityWords[finding.severity])}
        </strong>{" "}
        {say(finding.message)}
      </p>
      <p className="kz-finding__sentence">
        <span>{say(messageWords.thisSentence)}</span> <q>{marked(finding)}</q>
      </p>
      {finding.example !== null && (
        <p className="kz-finding__example">
          <span>{say(messageWords.ruleExample)}</span> <del>{finding.example.bad}</del> →{" "}
          <ins>{finding.example.good}</ins>
        </p>
      )}
      {finding.suggestions.length > 0 && (
        <p className="kz-finding__suggestions">
          <span>{say(messageWords.suggestions)}：</span>
          {finding.suggestions.map((suggestion) => (
            <Suggestion key={suggestion} suggestion={suggestion} onReplace={onReplace} />
          ))}
        </p>
      )}
      {blocks && waivable !== null && !waiving && mayWaive && (
        <button type="button" className="kz-button" onClick={() => setWaiving(true)}>
          {say(messageWords.waive)}
        </button>
      )}
      {blocks && waivable !== null && !mayWaive && (
        <p className="kz-hint">{say(refusalWording["not-waivable"])}</p>
      )}
      {/^(ja|en)-/.test(finding.rule) && (
        <p className="kz-hint">
          <a
            href={`/admin/collections/rules/${finding.rule}?${new URLSearchParams({ sentence: finding.sentence }).toString()}`}
            target="_blank"
            rel="noreferrer"
          >
            {say(ruleSetWords.wrongRule)}
          </a>
        </p>
      )}
      {blocks && waivable !== null && waiving && (
        <WaiverForm finding={finding} waivable={waivable} onClose={() => setWaiving(false)} />
      )}
    </li>
  );
}

interface SuggestionProps {
  suggestion: string;
  onReplace: FindingItemProps["onReplace"];
}

/** Words that can stand in the place go in at one click; advice in brackets, or with a gap, is read. */
function Suggestion({ suggestion, onReplace }: SuggestionProps) {
  const say = useSay();
  const cut = suggestion === "（けずる）" || suggestion === "(leave it out)";
  if (onReplace === null || (!cut && /[（(○〜…]/.test(suggestion)))
    return <span>{suggestion}</span>;
  return (
    <button
      type="button"
      className="kz-button kz-button--small"
      aria-label={say(messageWords.replaceWith(suggestion))}
      onClick={() => onReplace(cut ? "" : suggestion)}
    >
      {suggestion}
    </button>
  );
}

function marked({ sentence, text }: ShownFinding) {
  // A sentence comes with plain spaces, the words as they were typed.
  const words = text.replaceAll(/\s+/g, " ");
  const at = sentence.indexOf(words);
  if (at < 0) return sentence;
  return (
    <>
      {sentence.slice(0, at)}
      <mark>{words}</mark>
      {sentence.slice(at + words.length)}
    </>
  );
}
