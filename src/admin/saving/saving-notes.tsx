"use client";
import { useFormFields } from "@payloadcms/ui";
import { useThisText } from "../message/this-text.ts";
import { useTypedText } from "../message/typed-text.ts";
import { OldWording } from "./old-wording.tsx";
import { SavedMeanwhile } from "./saved-meanwhile.tsx";
import { SaveTrouble } from "./save-trouble.tsx";
import { UnsavedCopy } from "./unsaved-copy.tsx";
import { useSaveOutcome } from "./use-save-outcome.ts";

/** Above the text: what became of a save that did not go through, and of words left unsaved. */
export function SavingNotes() {
  const { kind, id } = useThisText();
  const typed = useTypedText();
  const locale = useFormFields(([fields]) => fields["locale"]?.value);
  const { refused, saved } = useSaveOutcome();
  if (kind === null) return null;
  return (
    <div className="kz-saving">
      {refused > 0 && <SaveTrouble key={refused} kind={kind} id={id} typed={typed} />}
      {refused === 0 && <SavedMeanwhile saved={saved} />}
      {id !== null && <OldWording kind={kind} id={id} saved={saved} />}
      <UnsavedCopy typed={typed} lang={typeof locale === "string" ? locale : "ja"} saved={saved} />
    </div>
  );
}
