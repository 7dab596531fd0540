"use client";
import { useFormFields, useFormInitializing, useFormModified } from "@payloadcms/ui";
import { useEffect, useRef, useState } from "react";
import { usePerson } from "../api/use-person.ts";
import { useThisText } from "../message/this-text.ts";
import type { TypedText } from "../message/typed-text.ts";
import {
  copiesOfText,
  dropCopies,
  dropCopy,
  keepCopy,
  newestCopy,
  type KeptCopy,
} from "./kept-copies.ts";

interface Offer {
  /** What an earlier visit left behind and this one has not decided about. */
  copy: KeptCopy | null;
  /** The words are in the form now, and kept as this visit's. */
  take: () => void;
  discard: () => void;
}

/**
 * Keeps what is typed in the browser until it is saved, against an ended session, a crash or a closed
 * window; answers what an earlier visit left behind.
 */
export function useKeptCopy({ title, text }: TypedText, saved: number): Offer {
  const place = usePlace();
  const modified = useFormModified();
  const ready = !useFormInitializing();
  const body = useFormFields(([fields]) => fields["body"]?.value);
  const updatedAt = useFormFields(([fields]) => fields["updatedAt"]?.value);
  const base = typeof updatedAt === "string" ? updatedAt : null;
  const [visit] = useState(() => Date.now().toString(36));
  const [found, setFound] = useState<ReturnType<typeof newestCopy>>(null);
  const savedBefore = useRef(saved);
  useEffect(() => {
    setFound(place === null ? null : newestCopy(place));
  }, [place]);
  useEffect(() => {
    if (place === null) return;
    if (savedBefore.current !== saved) dropCopies(place);
    savedBefore.current = saved;
    // At once, not after a pause: writing takes less than a millisecond, and a window may close.
    if (modified && `${title}${text}` !== "") {
      keepCopy(place + visit, { title, text, body, base, at: new Date().toISOString() });
    }
  }, [place, visit, saved, modified, title, text, body, base]);
  const discard = () => {
    if (found !== null) dropCopy(found.name);
    setFound(null);
  };
  const take = () => {
    if (place !== null && found !== null) keepCopy(place + visit, found.copy);
    discard();
  };
  const same = found?.copy.title === title && found.copy.text === text;
  return { copy: ready && !same ? (found?.copy ?? null) : null, take, discard };
}

/** A text that was never saved goes by what its address says of it. */
function usePlace(): string | null {
  const { kind, id } = useThisText();
  const person = usePerson().id;
  const [place, setPlace] = useState<string | null>(null);
  useEffect(() => {
    // The address is the browser's; a server that renders the page has none.
    const text = id === null ? `new${location.search}` : String(id);
    setPlace(person === null || kind === null ? null : copiesOfText(person, kind, text));
  }, [person, kind, id]);
  return place;
}
