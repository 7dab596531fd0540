"use client";
import { useModal } from "@payloadcms/ui";
import { useLayoutEffect, useState } from "react";
import { useSay } from "../use-say.ts";
import { savingWords } from "../words/saving-words.ts";

/** Payload's window over a text that somebody saved meanwhile: all it offers is to load the page again. */
const staleWindow = "document-stale-data";

/**
 * A note instead of Payload's window, which would stop whoever is typing and throw the words away.
 * Saving shows both texts in any case.
 */
export function SavedMeanwhile({ saved }: { saved: number }) {
  const say = useSay();
  const { isModalOpen, closeModal } = useModal();
  const open = isModalOpen(staleWindow);
  const [noticedAt, setNoticedAt] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!open) return;
    closeModal(staleWindow);
    setNoticedAt(saved);
  }, [open, closeModal, saved]);
  if (noticedAt !== saved) return null;
  return (
    <p className="kz-note kz-note--important" role="status">
      {say(savingWords.savedMeanwhile)}
    </p>
  );
}
