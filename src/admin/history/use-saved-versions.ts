"use client";
import { useEffect, useState } from "react";
import { z } from "zod";
import type { TextKind } from "../../domain/review/facts.ts";
import { documentFromLexical } from "../../domain/text/lexical.ts";
import { plainFromDocument } from "../../domain/text/plain.ts";
import { ask, type Trouble } from "../api/ask.ts";

const versionsSchema = z.object({
  totalDocs: z.number(),
  docs: z.array(
    z.object({
      id: z.number(),
      updatedAt: z.string(),
      version: z.object({
        title: z.string(),
        body: z.unknown(),
        locale: z.string().nullish(),
        lastEditedBy: z.number().nullish(),
      }),
    }),
  ),
});

export interface SavedVersion {
  id: number;
  at: string;
  title: string;
  text: string;
  locale: string;
  /** Who changed the words last, by then. */
  writer: number | null;
}

/** The newest saves of a text, newest first, and whether there are more. */
export function useSavedVersions(
  kind: TextKind | null,
  id: number | null,
  limit: number,
): { versions: SavedVersion[] | null; more: boolean; trouble: Trouble | null } {
  const [versions, setVersions] = useState<SavedVersion[] | null>(null);
  const [more, setMore] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    if (kind === null || id === null) return;
    const where = new URLSearchParams({
      "where[parent][equals]": String(id),
      sort: "-updatedAt",
      limit: String(limit),
      depth: "0",
    });
    let shown = true;
    void ask(`/${kind}/versions?${where.toString()}`, versionsSchema).then((asked) => {
      if (!shown) return;
      setTrouble(asked.ok ? null : asked.trouble);
      if (!asked.ok) return;
      setMore(asked.value.totalDocs > asked.value.docs.length);
      setVersions(asked.value.docs.map(asSaved));
    });
    return () => {
      shown = false;
    };
  }, [kind, id, limit]);
  return { versions, more, trouble };
}

function asSaved(doc: z.infer<typeof versionsSchema>["docs"][number]): SavedVersion {
  const { title, body, locale, lastEditedBy } = doc.version;
  return {
    id: doc.id,
    at: doc.updatedAt,
    title,
    text: plainFromDocument(documentFromLexical(body)),
    locale: locale ?? "ja",
    writer: lastEditedBy ?? null,
  };
}
