import type { PackLine } from "../../../exports/pack/schema.ts";
import { openSamplePublisher, sampleLine } from "./sample-publisher.ts";

export interface BenchPack {
  edition: string;
  phase: string;
  sha256: string;
}

const MESSAGES = 1_376;
const SYLLABLES = Array.from(
  "あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめも赤体母父子水食休",
);

/** Publishes one pack file of 1,376 messages, about 1.3 MB that compress as real ones do. */
export async function publishBenchPack(directory: string): Promise<BenchPack> {
  const publisher = await openSamplePublisher(directory);
  const words = wordsOf(numbers(7));
  const next = numbers(11);
  const lines = Array.from({ length: MESSAGES }, (_, day) => benchLine(day, words, next));
  const { files } = await publisher.publish({
    edition: "bench",
    version: 1,
    files: [{ role: "core", locale: "ja", phase: "childcare", lines }],
    now: new Date(),
  });
  return { edition: "bench", phase: "childcare", sha256: files[0]?.sha256 ?? "" };
}

function benchLine(day: number, words: readonly string[], next: () => number): PackLine {
  const text = Array.from({ length: 32 }, () => words[next() % words.length]).join("");
  const place = { phase: "childcare", day, locale: "ja" };
  return sampleLine(place, { text, html: `<p>${text}</p>` });
}

function wordsOf(next: () => number): string[] {
  const syllable = () => SYLLABLES[next() % SYLLABLES.length] ?? "";
  return Array.from({ length: 700 }, () =>
    Array.from({ length: 2 + (next() % 3) }, syllable).join(""),
  );
}

/** The same made-up numbers in every run (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
