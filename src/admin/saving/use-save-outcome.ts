"use client";
import { useForm, useFormModified, useFormProcessing, useFormSubmitted } from "@payloadcms/ui";
import { useEffect, useRef, useState } from "react";

/**
 * Counts saves that were refused and saves that went through. After a refusal the form stays marked as
 * unsaved, which Payload's form forgets.
 */
export function useSaveOutcome(): { refused: number; saved: number } {
  const processing = useFormProcessing();
  const submitted = useFormSubmitted();
  const modified = useFormModified();
  const { setModified } = useForm();
  const was = useRef({ processing: false, modified: false });
  const [outcome, setOutcome] = useState({ refused: 0, saved: 0 });
  useEffect(() => {
    const ended = was.current.processing && !processing;
    const unsaved = was.current.modified;
    was.current = { processing, modified: processing ? unsaved || modified : modified };
    if (!ended) return;
    setOutcome(({ refused, saved }) =>
      submitted ? { refused: refused + 1, saved } : { refused: 0, saved: saved + 1 },
    );
    if (submitted && unsaved) setModified(true);
  }, [processing, submitted, modified, setModified]);
  return outcome;
}
