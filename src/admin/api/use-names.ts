"use client";
import { useEffect, useState } from "react";
import { z } from "zod";
import { useLanguage } from "../use-say.ts";
import { ask } from "./ask.ts";

const namedSchema = z.object({
  docs: z.array(z.object({ id: z.string(), nameJa: z.string(), nameEn: z.string() })),
});
type Names = Map<string, { ja: string; en: string }>;

type Reference = "specialties" | "locales" | "phases" | "editions";

const loaded = new Map<Reference, Promise<Names>>();

/** Names of reference data ("obstetrics" is 産科); the id itself until they are there. */
export function useNames(reference: Reference): (id: string) => string {
  const language = useLanguage();
  const [names, setNames] = useState<Names>(new Map());
  useEffect(() => {
    let shown = true;
    void namesOf(reference).then((found) => {
      if (shown) setNames(found);
    });
    return () => {
      shown = false;
    };
  }, [reference]);
  return (id) => names.get(id)?.[language] ?? id;
}

/** One request a page for each kind; a failed one is tried again next time. */
async function namesOf(reference: Reference): Promise<Names> {
  const known = loaded.get(reference);
  if (known !== undefined) return await known;
  const made = ask(`/${reference}?depth=0&limit=200`, namedSchema).then((asked) => {
    if (!asked.ok) loaded.delete(reference);
    const docs = asked.ok ? asked.value.docs : [];
    return new Map(docs.map(({ id, nameJa, nameEn }) => [id, { ja: nameJa, en: nameEn }]));
  });
  loaded.set(reference, made);
  return await made;
}
