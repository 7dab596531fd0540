import { readFile } from "node:fs/promises";
import type { RuleLanguage } from "../../domain/language/rule.ts";
import type { Judge } from "./judges.ts";

/**
 * The plainest checker there is, as a baseline: a sentence is flagged when a blocking pattern of the
 * list is in it.
 */
export async function wordListJudge(file: string | URL, language: RuleLanguage): Promise<Judge> {
  const patterns = await blockingPatterns(file, language);
  return {
    name: "word list",
    flags: (sentence) => Promise.resolve(patterns.some((pattern) => pattern.test(sentence))),
  };
}

/** The blocking patterns of a list of expressions: id, lang, pattern, category, severity, … by tabs. */
export async function blockingPatterns(
  file: string | URL,
  language: RuleLanguage,
): Promise<RegExp[]> {
  const lines = (await readFile(file, "utf8")).trimEnd().split("\n").slice(1);
  return lines
    .map((line) => line.split("\t"))
    .filter(([, lang]) => lang === language)
    .filter(([, , , , severity]) => severity === "error" || severity === "warn")
    .map(([, , pattern = ""]) => new RegExp(pattern, "iu"));
}
