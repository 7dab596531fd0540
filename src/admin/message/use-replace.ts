"use client";
import { useField } from "@payloadcms/ui";
import type { RefObject } from "react";
import type { ShownFinding } from "../api/answers.ts";
import { placeInEditor } from "./highlight.ts";
import type { TypedText } from "./typed-text.ts";

/** Puts words in the place of a finding: in the title, or in the body as if they had been typed there. */
export function useReplace(
  place: RefObject<HTMLElement | null>,
  { title, text }: TypedText,
): (finding: ShownFinding, words: string) => void {
  const { setValue } = useField<string>({ path: "title" });
  return (finding, words) => {
    if (finding.field === "title") {
      setValue(title.slice(0, finding.start) + words + title.slice(finding.end));
      return;
    }
    const found = placeInEditor(place.current?.closest("form") ?? null, text, finding);
    if (found === null) return;
    found.editor.focus();
    getSelection()?.setBaseAndExtent(
      found.range.startContainer,
      found.range.startOffset,
      found.range.endContainer,
      found.range.endOffset,
    );
    // The editor takes over a selection in the next task; typed into it, the change can be undone.
    setTimeout(() => typeOver(words), 50);
  };
}

function typeOver(words: string): void {
  // The one way to type as a person would, undo included; no standard has replaced it.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  document.execCommand(words === "" ? "delete" : "insertText", false, words);
}
