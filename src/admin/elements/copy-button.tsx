"use client";
import { useState } from "react";
import { useSay } from "../use-say.ts";
import type { Words } from "../words.ts";
import { pageWords } from "../words/page-words.ts";

interface CopyButtonProps {
  text: string;
  label: Words;
  main?: boolean;
}

/** Copies a text and says whether that worked: a page without HTTPS may not. */
export function CopyButton({ text, label, main = false }: CopyButtonProps) {
  const say = useSay();
  const [copied, setCopied] = useState<"yes" | "failed" | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied("yes");
    } catch {
      setCopied("failed");
    }
  };
  return (
    <>
      <button
        type="button"
        className={`kz-button${main ? " kz-button--main" : ""}`}
        onClick={() => void copy()}
      >
        {say(label)}
      </button>
      <span role="status">
        {copied === "yes" && say(pageWords.copied)}
        {copied === "failed" && say(pageWords.copyFailed)}
      </span>
    </>
  );
}
