import { check } from "../../domain/language/check.ts";
import type { RuleLanguage } from "../../domain/language/rule.ts";
import type { Judge } from "../evaluate/judges.ts";
import { alexJudge, textlintJudge } from "../evaluate/other-checkers.ts";
import { blockingPatterns } from "../evaluate/word-list.ts";
import { timed, type BenchRow } from "./bench-row.ts";
import { sampleTexts } from "./sample-texts.ts";

const expressions = new URL("../../../tests/domain/language/expressions.tsv", import.meta.url);
const ROUNDS = 300;

/** One warm message of about 200 characters, p50 and p95, beside the checkers that others use. */
export async function benchCheckers(): Promise<BenchRow[]> {
  const textlint = await textlintJudge(await blockingPatterns(expressions, "ja"));
  return [...(await beside("ja", textlint)), ...(await beside("en", await alexJudge()))];
}

async function beside(language: RuleLanguage, other: Judge): Promise<BenchRow[]> {
  const texts = sampleTexts(language).map((text) => text.slice(0, 200));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = -texts.length; round < ROUNDS; round += 1) {
    const text = texts[(round + texts.length) % texts.length] ?? "";
    const mine = await timed(() => check(text, language));
    const another = await timed(() => other.flags(text));
    // Each text once to warm up.
    if (round >= 0) ours.push(mine);
    if (round >= 0) theirs.push(another);
  }
  return [50, 95].map((percent) => {
    const [mine, baseline] = [percentile(ours, percent), percentile(theirs, percent)];
    return {
      name: `check of one message of 200 characters, ${language}, p${percent}`,
      unit: "ms",
      ours: mine,
      baseline,
      baselineName: other.name,
      ratio: mine / baseline,
      goal: null,
    };
  });
}

function percentile(numbers: readonly number[], percent: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * (percent / 100))] ?? NaN;
}
