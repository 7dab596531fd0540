"use client";
import { useFormFields } from "@payloadcms/ui";
import { useEffect, useRef, useState } from "react";
import { z } from "zod";
import type { TextKind } from "../../domain/review/facts.ts";
import { savedTextSchema, type SavedText } from "../api/answers.ts";
import { ask } from "../api/ask.ts";
import type { TypedText } from "../message/typed-text.ts";
import { useSay } from "../use-say.ts";
import { savingWords } from "../words/saving-words.ts";
import { EditConflict } from "./edit-conflict.tsx";

type Cause = { is: "other" | "unreachable" | "signed-out" } | { is: "conflict"; theirs: SavedText };

const meSchema = z.object({ user: z.unknown() });

interface SaveTroubleProps {
  kind: TextKind;
  id: number | null;
  typed: TypedText;
}

/** After a refused save: why, that nothing typed is lost, and what to do next. */
export function SaveTrouble({ kind, id, typed }: SaveTroubleProps) {
  const say = useSay();
  const base = useFormFields(([fields]) => fields["updatedAt"]?.value);
  const [cause, setCause] = useState<Cause | null>(null);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    void causeOf(kind, id, base).then(setCause);
    // Asked once a failure: what is typed or chosen afterwards does not change why it failed.
  }, [kind, id]);
  useEffect(() => {
    place.current?.scrollIntoView({ block: "center" });
  }, [cause]);
  if (cause === null) return null;
  return (
    <div ref={place} className="kz-note kz-note--error" role="alert">
      {cause.is === "other" && <p>{say(savingWords.failed)}</p>}
      {cause.is === "unreachable" && <p>{say(savingWords.unreachable)}</p>}
      {cause.is === "signed-out" && (
        <>
          <p>
            <strong>{say(savingWords.signedOut)}</strong>
          </p>
          <p>{say(savingWords.signedOutNext)}</p>
          <a className="kz-button" href="/admin/login" target="_blank" rel="noreferrer">
            {say(savingWords.signIn)}
          </a>
        </>
      )}
      {cause.is === "conflict" && <EditConflict kind={kind} theirs={cause.theirs} typed={typed} />}
    </div>
  );
}

async function causeOf(kind: TextKind, id: number | null, base: unknown): Promise<Cause> {
  const me = await ask("/users/me", meSchema);
  if (me.ok && (me.value.user ?? null) === null) return { is: "signed-out" };
  if (!me.ok && me.trouble.code === "unreachable") return { is: "unreachable" };
  if (id === null) return { is: "other" };
  const asked = await ask(`/${kind}/${id}?depth=0`, savedTextSchema);
  if (!asked.ok || !isNewer(asked.value.updatedAt, base)) return { is: "other" };
  return { is: "conflict", theirs: asked.value };
}

function isNewer(saved: string, base: unknown): boolean {
  return typeof base === "string" && new Date(saved).getTime() > new Date(base).getTime();
}
