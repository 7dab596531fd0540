"use client";
import { useEffect, useState } from "react";
import { z } from "zod";
import { documentFromLexical } from "../../domain/text/lexical.ts";
import { plainFromDocument } from "../../domain/text/plain.ts";
import { ask } from "../api/ask.ts";

const versionsSchema = z.object({
  docs: z.array(z.object({ version: z.object({ title: z.string(), body: z.unknown() }) })),
});

/** Title and text of the source as it stood when the translation was last saved; null if unknown. */
export function useSourceBefore(message: number | null, savedAt: string | null): string | null {
  const [before, setBefore] = useState<string | null>(null);
  useEffect(() => {
    if (message === null || savedAt === null) return;
    const where = new URLSearchParams({
      "where[parent][equals]": String(message),
      "where[version.updatedAt][less_than_equal]": savedAt,
      sort: "-version.updatedAt",
      limit: "1",
      depth: "0",
    });
    let shown = true;
    void ask(`/messages/versions?${where.toString()}`, versionsSchema).then((asked) => {
      const version = asked.ok ? asked.value.docs[0]?.version : undefined;
      if (!shown || version === undefined) return;
      setBefore(`${version.title}\n\n${plainFromDocument(documentFromLexical(version.body))}`);
    });
    return () => {
      shown = false;
    };
  }, [message, savedAt]);
  return before;
}
