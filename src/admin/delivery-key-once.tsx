"use client";
import { useDocumentEvents, useDocumentInfo } from "@payloadcms/ui";
import { useId, useState } from "react";
import { z } from "zod";
import { useSay } from "./use-say.ts";
import { pageWords } from "./words/page-words.ts";

/** The new key, once: only the answer to its creation holds it, and a reload forgets that. */
export function DeliveryKeyOnce() {
  const say = useSay();
  const field = useId();
  const { id } = useDocumentInfo();
  const [copied, setCopied] = useState<"yes" | "failed" | null>(null);
  const key = issuedKey(useDocumentEvents().mostRecentUpdate, id);
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

/** Payload keeps the answer to the newest save for as long as the page is not loaded anew. */
function issuedKey(mostRecentUpdate: unknown, id: unknown): string | null {
  const answer = z
    .object({
      entitySlug: z.literal("delivery-keys"),
      doc: z.object({ id: z.unknown(), key: z.string() }),
    })
    .safeParse(mostRecentUpdate);
  return answer.success && answer.data.doc.id === id ? answer.data.doc.key : null;
}
