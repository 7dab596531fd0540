import { readFile } from "node:fs/promises";
import { check } from "../domain/language/check.ts";
import {
  blocksFairness,
  evaluate,
  evaluateCategories,
  type Figures,
  type JudgedRow,
} from "../domain/language/evaluate.ts";
import { parseLabelledRows, type LabelledRow } from "../domain/language/labelled-rows.ts";
import type { RuleLanguage } from "../domain/language/rule.ts";
import { ourJudge, wordsOnlyJudge, type Judge } from "./evaluate/judges.ts";
import { alexJudge } from "./evaluate/other-checkers.ts";
import { wordListJudge } from "./evaluate/word-list.ts";
import type { ExitCode, Output } from "./outcome.ts";

const sentences = new URL("../../tests/domain/language/", import.meta.url);
const files = ["dev.tsv", "own-ja.tsv", "own-en.tsv"];
const languages: RuleLanguage[] = ["ja", "en"];

interface Part {
  name: string;
  rows: LabelledRow[];
}

/**
 * Precision, recall and F1 of the checks on labelled sentences, overall and by category, beside their rules
 * of words alone, a plain word list and, in English, alex. The classifier has learned from the sentences
 * seen and from the development set; those held back are a part of their own.
 */
export async function runEvaluate(output: Output): Promise<ExitCode> {
  const parts = await labelledParts();
  const table = ["| sentences | language | count | checker | precision | recall | F1 |"];
  table.push("| --- | --- | ---: | --- | ---: | ---: | ---: |");
  const categories = ["| sentences | language | category | count | precision | recall | F1 |"];
  categories.push("| --- | --- | --- | ---: | ---: | ---: | ---: |");
  for (const language of languages) {
    const judges = await judgesOf(language, output);
    for (const { name, rows } of parts) {
      const own = rows.filter((row) => row.language === language);
      if (own.length === 0) continue;
      for (const judge of judges) {
        const { overall } = evaluate(await judged(own, judge));
        table.push(rowOf([name, language, overall.rows, judge.name], overall));
        if (output.json) output.line("", { part: name, language, judge: judge.name, ...overall });
      }
      for (const { category, ...figures } of evaluateCategories(withCategories(own, language))) {
        categories.push(rowOf([name, language, category, figures.rows], figures));
        if (output.json) output.line("", { part: name, language, category, ...figures });
      }
    }
  }
  if (!output.json) output.line([...table, "", ...categories].join("\n"), {});
  return 0;
}

async function labelledParts(): Promise<Part[]> {
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, sentences), "utf8")));
  const [dev = [], ...own] = texts.map(parseLabelledRows);
  const ours = own.flat();
  return [
    { name: "development set", rows: dev },
    { name: "own, seen", rows: ours.filter((row) => !row.held) },
    { name: "own, held back", rows: ours.filter((row) => row.held) },
  ];
}

async function judgesOf(language: RuleLanguage, output: Output): Promise<Judge[]> {
  const judges = [
    ourJudge(language),
    wordsOnlyJudge(language),
    await wordListJudge(new URL("expressions.tsv", sentences), language),
  ];
  if (language === "ja") return judges;
  try {
    return [...judges, await alexJudge()];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    output.problem(`without alex: ${reason}`, { problem: reason });
    return judges;
  }
}

async function judged(rows: readonly LabelledRow[], judge: Judge): Promise<JudgedRow[]> {
  return await Promise.all(
    rows.map(async ({ problem, category, sentence }) => ({
      problem,
      category,
      flagged: await judge.flags(sentence),
    })),
  );
}

function withCategories(rows: readonly LabelledRow[], language: RuleLanguage) {
  return rows.map(({ problem, category, sentence }) => {
    const found = check(sentence, language).filter(blocksFairness);
    return { problem, category, found: found.map((one) => one.category) };
  });
}

function rowOf(cells: readonly (string | number)[], { precision, recall, f1 }: Figures): string {
  return `| ${[...cells, ...[precision, recall, f1].map(percent)].join(" | ")} |`;
}

function percent(share: number): string {
  return (share * 100).toFixed(1);
}
