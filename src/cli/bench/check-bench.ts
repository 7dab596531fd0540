import { check, type CheckLocale } from "../../domain/language/check.ts";
import { rowOf, timed, type BenchRow } from "./bench-row.ts";
import { sampleTexts } from "./sample-texts.ts";

const MESSAGES = 1_400;
const ROUNDS = 5;
/** Milliseconds: what an editor waits for a trial of new rules against everything in one language. */
const MOST = 1_000;

/** All findings of 1,400 messages, beside finding the words of the same texts with Node's own ICU. */
export async function benchCheck(): Promise<BenchRow[]> {
  const rows: BenchRow[] = [];
  for (const locale of ["ja", "en", "ja-easy"] as const) {
    rows.push(await measure(locale, sampleTexts(locale)));
  }
  return rows;
}

async function measure(locale: CheckLocale, samples: readonly string[]): Promise<BenchRow> {
  // Numbered, so that no two texts are the same.
  const texts = Array.from(
    { length: MESSAGES },
    (_, index) => `${samples[index % samples.length] ?? ""}\n${String(index)}`,
  );
  const segmenter = new Intl.Segmenter(locale, { granularity: "word" });
  const ours: number[] = [];
  const baselines: number[] = [];
  let found = 0;
  for (let round = 0; round <= ROUNDS; round += 1) {
    const mine = await timed(() => {
      for (const text of texts) found += check(text, locale).length;
    });
    const theirs = await timed(() => {
      for (const text of texts) found += [...segmenter.segment(text)].length;
    });
    // The first round compiles the code.
    if (round > 0) ours.push(mine);
    if (round > 0) baselines.push(theirs);
  }
  if (found === 0) throw new Error("nothing was read");
  const characters = Math.round(texts.reduce((sum, text) => sum + text.length, 0) / MESSAGES);
  const name = `check of 1,400 messages, ${locale} (${characters} characters each)`;
  const baselineName = "Intl.Segmenter, words of the same texts";
  return rowOf({ name, unit: "ms", baselineName, goal: null, most: MOST }, ours, baselines);
}
