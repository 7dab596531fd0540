"use client";
import { useEffect, useState } from "react";
import { z } from "zod";
import { ask } from "./ask.ts";

const phasesSchema = z.object({
  docs: z.array(
    z.object({
      id: z.string(),
      nameJa: z.string(),
      nameEn: z.string(),
      anchor: z.enum(["due", "birth"]),
      firstDay: z.number(),
    }),
  ),
});
export type NamedPhase = z.infer<typeof phasesSchema>["docs"][number];

let loaded: Promise<NamedPhase[]> | null = null;

/** The phases of the desk, with what their days are counted from, in the order of life; empty until there. */
export function usePhases(): NamedPhase[] {
  const [phases, setPhases] = useState<NamedPhase[]>([]);
  useEffect(() => {
    let shown = true;
    void phasesOnce().then((found) => {
      if (shown) setPhases(found);
    });
    return () => {
      shown = false;
    };
  }, []);
  return phases;
}

/** One request a page; a failed one is tried again next time. */
async function phasesOnce(): Promise<NamedPhase[]> {
  loaded ??= ask("/phases?depth=0&limit=200", phasesSchema).then((asked) => {
    if (asked.ok) return asked.value.docs.toSorted(inLife);
    loaded = null;
    return [];
  });
  return await loaded;
}

function inLife(a: NamedPhase, b: NamedPhase): number {
  return a.anchor === b.anchor ? a.firstDay - b.firstDay : a.anchor === "due" ? -1 : 1;
}
