import { readFile } from "node:fs/promises";
import type { RuleLanguage } from "../../domain/language/rule.ts";
import type { Judge } from "./judges.ts";

/**
 * The plainest checker there is, as a baseline: a sentence is flagged when a blocking pattern of the
 * list of expressions is in it. The file: id, lang, pattern, category, severity, …, tab-separated.
 */
export async function wordListJudge(file: string | URL, language: RuleLanguage): Promise<Judge> {
  const lines = (await readFile(file, "utf8")).trimEnd().split("\n").slice(1);
  const patterns = lines
    .map((line) => line.split("\t"))
    .filter(([, lang, , , severity]) => lang === language && severity !== "info")
    .filter(([, , , , severity]) => severity !== "allow")
    .map(([, , pattern = ""]) => new RegExp(pattern, "iu"));
  return {
    name: "word list",
    flags: (sentence) => Promise.resolve(patterns.some((pattern) => pattern.test(sentence))),
  };
}
