import { readFileSync } from "node:fs";
import { z } from "zod";
import { check } from "../../../src/domain/language/check.ts";
import type { JudgedRow } from "../../../src/domain/language/evaluate.ts";
import type { RuleLanguage } from "../../../src/domain/language/rule.ts";

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

export type LabelledRow = z.output<typeof rowSchema>;

/** Rows of a golden file in this folder: id, lang, label, category, span, sentence, note or held. */
export function readRows(file: string): LabelledRow[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  const lines = text.replace(/\n$/, "").split("\n").slice(1);
  return lines.map((line) => rowSchema.parse(line.split("\t")));
}

/** A sentence counts as flagged when anything of the eight categories blocks. */
export function judge(rows: readonly LabelledRow[], language: RuleLanguage): JudgedRow[] {
  return rows
    .filter((row) => row.language === language)
    .map(({ problem, category, sentence }) => {
      const blocking = check(sentence, language).filter(
        (finding) => finding.severity !== "info" && finding.category !== "length",
      );
      return { problem, category, flagged: blocking.length > 0 };
    });
}
