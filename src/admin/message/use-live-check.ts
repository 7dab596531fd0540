"use client";
import { useEffect, useState } from "react";
import { checkSchema, type ShownFinding } from "../api/answers.ts";
import { ask, type Trouble } from "../api/ask.ts";
import type { TypedText } from "./typed-text.ts";

/** Milliseconds of quiet before the text is checked. */
const quiet = 300;

/**
 * Checks the text a moment after the last keystroke, a translation beside its message too.
 * `findings` is null while there is no text.
 */
export function useLiveCheck(
  { title, text }: TypedText,
  locale: string | null,
  message: number | null,
): { findings: ShownFinding[] | null; trouble: Trouble | null; checking: boolean } {
  const [findings, setFindings] = useState<ShownFinding[] | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [checking, setChecking] = useState(false);
  useEffect(() => {
    if (locale === null || `${title}${text}`.trim() === "") {
      setFindings(null);
      return;
    }
    let newest = true;
    const timer = setTimeout(() => {
      setChecking(true);
      void ask("/desk/check", checkSchema, { title, text, locale, message }).then((asked) => {
        if (!newest) return;
        setChecking(false);
        setTrouble(asked.ok ? null : asked.trouble);
        if (asked.ok) setFindings(asked.value.findings);
      });
    }, quiet);
    return () => {
      newest = false;
      clearTimeout(timer);
    };
  }, [title, text, locale, message]);
  return { findings, trouble, checking };
}
