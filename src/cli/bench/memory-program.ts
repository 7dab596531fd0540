// Prints by how many megabytes this process has grown after loading the checks, ours or others', and
// reading every sample. Run by memory-bench.ts with --expose-gc.
import type { Judge } from "../evaluate/judges.ts";
import { sampleTexts } from "./sample-texts.ts";

const samples = { ja: sampleTexts("ja"), en: sampleTexts("en") };
const before = resident();
const judges = process.argv[2] === "ours" ? await ours() : await others();
for (const [language, judge] of Object.entries(judges)) {
  for (const text of language === "ja" ? samples.ja : samples.en) await judge.flags(text);
}
process.stdout.write(`${String(resident() - before)}\n`);

async function ours(): Promise<Record<"ja" | "en", Judge>> {
  const { ourJudge } = await import("../evaluate/judges.ts");
  return { ja: ourJudge("ja"), en: ourJudge("en") };
}

async function others(): Promise<Record<"ja" | "en", Judge>> {
  const { alexJudge, textlintJudge } = await import("../evaluate/other-checkers.ts");
  const { blockingPatterns } = await import("../evaluate/word-list.ts");
  const expressions = new URL("../../../tests/domain/language/expressions.tsv", import.meta.url);
  return {
    ja: await textlintJudge(await blockingPatterns(expressions, "ja")),
    en: await alexJudge(),
  };
}

function resident(): number {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1_000_000;
}
