"use client";
import type { Trouble } from "../api/ask.ts";
import { useSay } from "../use-say.ts";

/** An error in full: what happened, what was kept, what to do next. */
export function TroubleNote({ trouble }: { trouble: Trouble | null }) {
  const say = useSay();
  if (trouble === null) return null;
  const { detail } = trouble;
  return (
    <p className="kz-note kz-note--error" role="alert">
      {typeof detail === "string" ? detail : say(detail)}
    </p>
  );
}
