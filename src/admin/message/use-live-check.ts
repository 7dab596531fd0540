"use client";
import { useEffect, useMemo, useRef, useState } from "react";
import { checkSchema, type ShownFinding } from "../api/answers.ts";
import { ask, type Trouble } from "../api/ask.ts";
import { movedFindings } from "./moved-findings.ts";
import type { TypedText } from "./typed-text.ts";
import { useComposing } from "./use-composing.ts";

/** Milliseconds of quiet before the text is checked: underlines are to be there 300 ms after the last key. */
const quiet = 120;

interface Checked {
  title: string;
  text: string;
  locale: string;
  findings: ShownFinding[];
}

/**
 * Checks the text a moment after the last keystroke, a translation beside its message too.
 * `findings` is null while there is no text; their places are those in the text as it is now.
 */
export function useLiveCheck(
  { title, text }: TypedText,
  locale: string | null,
  message: number | null,
): { findings: ShownFinding[] | null; trouble: Trouble | null; checking: boolean } {
  const [checked, setChecked] = useState<Checked | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [checking, setChecking] = useState(false);
  // Requests are numbered: an answer shows even while the next words are typed, unless a later one has.
  const turns = useRef({ asked: 0, shown: 0 });
  const composing = useComposing();
  useEffect(() => {
    if (locale === null || `${title}${text}`.trim() === "") {
      turns.current.asked += 1;
      turns.current.shown = turns.current.asked;
      setChecked(null);
      setChecking(false);
      return;
    }
    // Half-composed words (an IME still open) are nobody's text; what was found stays on show.
    if (composing) return;
    const timer = setTimeout(() => {
      turns.current.asked += 1;
      const turn = turns.current.asked;
      setChecking(true);
      void ask("/desk/check", checkSchema, { title, text, locale, message }).then((asked) => {
        if (turn < turns.current.shown) return;
        turns.current.shown = turn;
        setChecking(turn < turns.current.asked);
        setTrouble(asked.ok ? null : asked.trouble);
        if (asked.ok) setChecked({ title, text, locale, findings: asked.value.findings });
      });
    }, quiet);
    return () => clearTimeout(timer);
  }, [title, text, locale, message, composing]);
  const findings = useMemo(
    () =>
      checked === null || checked.locale !== locale
        ? null
        : movedFindings(checked.findings, checked, { title, text }),
    [checked, title, text, locale],
  );
  return { findings, trouble, checking };
}
