"use client";
import { useDocumentEvents, useDocumentInfo } from "@payloadcms/ui";
import { useId } from "react";
import { z } from "zod";
import { CopyButton } from "./elements/copy-button.tsx";
import { useSay } from "./use-say.ts";
import { pageWords } from "./words/page-words.ts";

/** The new key, once: only the answer to its creation holds it, and a reload forgets that. */
export function DeliveryKeyOnce() {
  const say = useSay();
  const field = useId();
  const { id } = useDocumentInfo();
  const key = issuedKey(useDocumentEvents().mostRecentUpdate, id);
  if (key === null) {
    return (
      <p className="kz-note">{say(id === undefined ? pageWords.keyComes : pageWords.keyHidden)}</p>
    );
  }
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
      <CopyButton text={key} label={pageWords.copy} main />
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
