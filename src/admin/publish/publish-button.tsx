"use client";
import { useState } from "react";
import { publishedSchema } from "../api/answers.ts";
import { ask, type Trouble } from "../api/ask.ts";
import { Dialog } from "../elements/dialog.tsx";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { publishWords } from "../words/publish-words.ts";

interface PublishButtonProps {
  slug: string;
  name: string;
  nextVersion: number;
  onPublished: (version: number, files: number) => Promise<void>;
}

/** Asks once more, then publishes. */
export function PublishButton({ slug, name, nextVersion, onPublished }: PublishButtonProps) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [sending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const publish = async () => {
    setSending(true);
    const asked = await ask(`/editions/${slug}/packs`, publishedSchema, {});
    setSending(false);
    setAsking(false);
    setTrouble(asked.ok ? null : asked.trouble);
    if (asked.ok) await onPublished(asked.value.version, asked.value.files.length);
  };
  return (
    <>
      <TroubleNote trouble={trouble} />
      <p className="kz-buttons">
        <button type="button" className="kz-button kz-button--main" onClick={() => setAsking(true)}>
          {say(publishWords.publish)}
        </button>
      </p>
      {asking && (
        <Dialog
          title={say(publishWords.publish)}
          onClose={() => setAsking(false)}
          actions={
            <button
              type="button"
              className="kz-button kz-button--main"
              disabled={sending}
              onClick={() => void publish()}
            >
              {say(sending ? publishWords.publishing : publishWords.yes)}
            </button>
          }
        >
          <p>{say(publishWords.ask(name, nextVersion))}</p>
        </Dialog>
      )}
    </>
  );
}
