"use client";
import { useCallback, useEffect, useState } from "react";
import type { z } from "zod";
import { ask, type Trouble } from "./ask.ts";

export interface Answer<T> {
  value: T | null;
  trouble: Trouble | null;
  reload: () => Promise<void>;
}

/** Loads an answer when the page opens, and again on `reload`. A null path asks nothing. */
export function useAnswer<S extends z.ZodType>(path: string | null, schema: S): Answer<z.infer<S>> {
  const [held, setHeld] = useState<{ path: string; value: z.infer<S> } | null>(null);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const reload = useCallback(async () => {
    if (path === null) return;
    const asked = await ask(path, schema);
    setTrouble(asked.ok ? null : asked.trouble);
    if (asked.ok) setHeld({ path, value: asked.value });
  }, [path, schema]);
  useEffect(() => {
    void reload();
  }, [reload]);
  return { value: held !== null && held.path === path ? held.value : null, trouble, reload };
}
