import { z } from "zod";

const rowSchema = z
  .tuple([
    z.string(),
    z.enum(["ja", "en"]),
    z.enum(["problem", "clean"]),
    z.string(),
    z.string(),
    z.string().min(1),
    z.string(),
  ])
  .transform(([id, language, label, category, span, sentence, last]) => ({
    id,
    language,
    problem: label === "problem",
    category,
    span,
    sentence,
    held: last === "held",
  }));

/** A sentence that a person has judged. `held` ones are never looked at while rules are written. */
export type LabelledRow = z.output<typeof rowSchema>;

/**
 * Rows of a file of labelled sentences, tab-separated under a heading: id, lang, label, category, span,
 * sentence, and a note or `held`. Throws TypeError naming the line.
 */
export function parseLabelledRows(text: string): LabelledRow[] {
  const lines = text.replace(/\n$/, "").split("\n").slice(1);
  return lines.map((line, index) => {
    const row = rowSchema.safeParse(line.split("\t"));
    if (row.success) return row.data;
    throw new TypeError(`line ${index + 2}: ${z.prettifyError(row.error)}`);
  });
}
