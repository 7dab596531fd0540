"use client";
import { useDocumentInfo, useFormFields } from "@payloadcms/ui";
import { useEffect, useId, useState } from "react";
import { useSay } from "./use-say.ts";
import { pageWords } from "./words/page-words.ts";

/**
 * The new key, once. Creating redirects to the saved document, whose data no longer hold the key, so
 * the answer of the creation is caught in this page's memory alone: a reload forgets it.
 */
export function DeliveryKeyOnce() {
  const say = useSay();
  const field = useId();
  const { id } = useDocumentInfo();
  const value = useFormFields(([fields]) => fields["key"]?.value);
  const [copied, setCopied] = useState<"yes" | "failed" | null>(null);
  const key = useIssuedKey(id, value);
  if (key === null) {
    return (
      <p className="kz-note">{say(id === undefined ? pageWords.keyComes : pageWords.keyHidden)}</p>
    );
  }
  const copy = () =>
    navigator.clipboard.writeText(key).then(
      () => setCopied("yes"),
      () => setCopied("failed"),
    );
  return (
    <div className="kz-note kz-note--important" role="status">
      <p>
        <strong>{say(pageWords.keyOnce)}</strong>
      </p>
      <label htmlFor={field}>{say(pageWords.key)}</label>
      <input
        id={field}
        className="kz-key"
        readOnly
        value={key}
        onFocus={(event) => event.target.select()}
      />
      <button type="button" className="kz-button kz-button--main" onClick={() => void copy()}>
        {say(pageWords.copy)}
      </button>
      <span role="status">
        {copied === "yes" && say(pageWords.copied)}
        {copied === "failed" && say(pageWords.copyFailed)}
      </span>
    </div>
  );
}

function useIssuedKey(id: unknown, value: unknown): string | null {
  const { data } = useDocumentInfo();
  const fromAnswer: unknown = data?.["key"];
  const seen = typeof value === "string" ? value : fromAnswer;
  const [held, setHeld] = useState<string | null>(null);
  useEffect(() => {
    if (typeof seen === "string" && seen !== "") setHeld(seen);
  }, [seen, id]);
  return held;
}
