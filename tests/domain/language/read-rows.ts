import { readFileSync } from "node:fs";
import { check } from "../../../src/domain/language/check.ts";
import type { JudgedRow } from "../../../src/domain/language/evaluate.ts";
import { parseLabelledRows, type LabelledRow } from "../../../src/domain/language/labelled-rows.ts";
import { blocksFairness } from "../../../src/domain/language/evaluate.ts";
import type { RuleLanguage } from "../../../src/domain/language/rule.ts";

/** Rows of a golden file in this folder. */
export function readRows(file: string): LabelledRow[] {
  return parseLabelledRows(readFileSync(new URL(file, import.meta.url), "utf8"));
}

/** What the check says of the sentences in one language. */
export function judge(rows: readonly LabelledRow[], language: RuleLanguage): JudgedRow[] {
  return rows
    .filter((row) => row.language === language)
    .map(({ problem, category, sentence }) => {
      return { problem, category, flagged: check(sentence, language).some(blocksFairness) };
    });
}
