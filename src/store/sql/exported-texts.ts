import { z } from "zod";
import { documentFromLexical } from "../../domain/text/lexical.ts";
import { plainFromDocument } from "../../domain/text/plain.ts";
import type { Sql } from "./sql.ts";

const rowSchema = z.object({
  kind: z.string(),
  key: z.string(),
  locale: z.string(),
  state: z.string(),
  title: z.string(),
  body: z.unknown(),
});

/** A text as it is exported: the newest words, whatever their state. */
export interface ExportedText {
  kind: string;
  key: string;
  locale: string;
  state: string;
  title: string;
  text: string;
}

/** Every text of the desk, by key and locale. */
export async function exportedTexts(sql: Sql): Promise<ExportedText[]> {
  const rows = await sql.rows(
    rowSchema,
    `SELECT 'messages' AS kind, key, 'ja' AS locale, state::text AS state, title, body FROM messages
     UNION ALL
     SELECT 'translations', key, locale_id, state::text, title, body FROM translations
     UNION ALL
     SELECT 'inserts', key, 'ja', state::text, title, body FROM inserts
     ORDER BY 2, 3`,
  );
  return rows.map(({ body, ...row }) => ({
    ...row,
    text: plainFromDocument(documentFromLexical(body)),
  }));
}
