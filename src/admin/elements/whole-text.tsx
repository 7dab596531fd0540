"use client";
import { useSay } from "../use-say.ts";
import type { Words } from "../words.ts";
import { ManuscriptText } from "./manuscript-text.tsx";

interface WholeTextProps {
  summary: Words;
  title: string;
  text: string;
  lang: string;
}

/** A whole text, title and all, folded away behind a line that says which one it is. */
export function WholeText({ summary, title, text, lang }: WholeTextProps) {
  const say = useSay();
  return (
    <details>
      <summary>{say(summary)}</summary>
      <p lang={lang === "ja-easy" ? "ja" : lang}>
        <strong>{title}</strong>
      </p>
      <ManuscriptText text={text} lang={lang} />
    </details>
  );
}
