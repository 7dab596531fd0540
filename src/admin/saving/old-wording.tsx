"use client";
import { useFormInitializing } from "@payloadcms/ui";
import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useState } from "react";
import { z } from "zod";
import type { TextKind } from "../../domain/review/facts.ts";
import { ask, type Trouble } from "../api/ask.ts";
import { momentInTokyo } from "../elements/moment.ts";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useLanguage, useSay } from "../use-say.ts";
import { savingWords } from "../words/saving-words.ts";
import { usePutText } from "./use-put-text.ts";

const versionSchema = z.object({
  parent: z.number(),
  updatedAt: z.string(),
  version: z.object({ title: z.string(), body: z.unknown() }),
});

/** The page of a text with one of its old wordings in the form, as a change that is not saved. */
export function pageWithWording(kind: TextKind, id: number, version: number): string {
  return `/admin/collections/${kind}/${id}?wording=${version}`;
}

interface OldWordingProps {
  kind: TextKind;
  id: number;
  saved: number;
}

/** Puts the wording that the history page asked for into the form, once. */
export function OldWording({ kind, id, saved }: OldWordingProps) {
  const say = useSay();
  const language = useLanguage();
  const path = usePathname();
  const version = useSearchParams().get("wording");
  const ready = !useFormInitializing();
  const putText = usePutText();
  const [put, setPut] = useState<{ at: string; saved: number } | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    if (version === null || !ready) return;
    void ask(`/${kind}/versions/${encodeURIComponent(version)}?depth=0`, versionSchema).then(
      (asked) => {
        setTrouble(asked.ok ? null : asked.trouble);
        if (!asked.ok || asked.value.parent !== id) return;
        putText(asked.value.version.title, asked.value.version.body);
        setPut({ at: asked.value.updatedAt, saved });
        // A page that is loaded again must not put it in again, over what was typed since.
        history.replaceState(null, "", path);
      },
    );
    // Only what the address asks for: a save does not ask again.
  }, [version, ready, kind, id, path, putText]);
  return (
    <>
      <TroubleNote trouble={trouble} />
      {put?.saved === saved && (
        <p className="kz-note kz-note--important" role="status">
          {say(savingWords.oldWording(momentInTokyo(put.at, language)))}
        </p>
      )}
    </>
  );
}
