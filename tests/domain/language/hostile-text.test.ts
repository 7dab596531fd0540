import { expect, test } from "vitest";
import { check } from "../../../src/domain/language/check.ts";

const hostile: Record<string, string> = {
  "100 KB without a full stop": "パパに手伝ってもらう、ママの家事".repeat(6_400),
  "10,000 nested quotations": `${"「".repeat(10_000)}母親だけの仕事${"」".repeat(10_000)}`,
  "10,000 quotations never closed": `${"「『".repeat(10_000)}ご主人`,
  "lone surrogates": "ご主人\uD800と\uDC00旦那\uD83D".repeat(2_000),
  "zero-width characters": "ご\u200B主\u200D人\uFEFF".repeat(5_000),
  "100 KB of one agent": "パパ".repeat(50_000),
  "100 KB of English quotation marks": `" ' ${"\"dad\" 'mum' ".repeat(8_000)}`,
  "100 KB of English without a full stop": "dad helps mum with the baby and ".repeat(3_200),
  "emoji families and right-to-left marks": "👨‍👩‍👧‍👦\u202Eパパ\u202Cママ".repeat(4_000),
  "combining marks without end": `か${"\u3099".repeat(50_000)}看護婦`,
  "open furigana": "母（".repeat(30_000),
  "25,000 sentences of one word": "ママ。".repeat(25_000),
  "20,000 English sentences of one word": "Mum. ".repeat(20_000),
  "blanks only": " \u3000\n".repeat(30_000),
};

test.each(Object.entries(hostile))("%s is read in time, with spans that fit", (_, text) => {
  for (const locale of ["ja", "en", "ja-easy"] as const) {
    const start = performance.now();
    const findings = check(text, locale);
    expect(performance.now() - start).toBeLessThan(8_000);
    for (const finding of findings) {
      expect(finding.end).toBeGreaterThan(finding.start);
      expect(text.slice(finding.start, finding.end)).toBe(finding.text);
    }
  }
});

test("twice the text takes about twice the time", () => {
  const unit = "パパに手伝ってもらう、ママの家事".repeat(500);
  const time = (text: string): number => {
    const start = performance.now();
    check(text, "ja");
    return performance.now() - start;
  };
  time(unit);
  const once = Math.min(time(unit), time(unit), time(unit));
  const eight = Math.min(time(unit.repeat(8)), time(unit.repeat(8)));
  expect(eight / once).toBeLessThan(24);
});

test("words are found among hostile characters", () => {
  expect(check(hostile["zero-width characters"] ?? "", "ja")[0]?.rule).toBe("ja-marital-master");
  expect(check("か" + "\u3099".repeat(99) + "看護婦", "ja")[0]?.rule).toBe("ja-job-nurse");
});
