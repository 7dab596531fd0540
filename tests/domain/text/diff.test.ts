import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffTexts, type DiffPart } from "../../../src/domain/text/diff.ts";
import { anyPlainText } from "./documents.ts";

const side = (parts: readonly DiffPart[], without: DiffPart["type"]): string =>
  parts
    .filter((part) => part.type !== without)
    .map((part) => part.text)
    .join("");

describe("a comparison", () => {
  test("contains both texts in full", () => {
    fc.assert(
      fc.property(anyPlainText, anyPlainText, (before, after) => {
        const parts = diffTexts(before, after, "ja");
        expect(side(parts, "added")).toBe(before);
        expect(side(parts, "removed")).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  test("of a text with itself has no change, of nothing with nothing no part", () => {
    expect(diffTexts("今日も暑いですね。", "今日も暑いですね。", "ja")).toEqual([
      { type: "same", text: "今日も暑いですね。" },
    ]);
    expect(diffTexts("", "", "ja")).toEqual([]);
    expect(diffTexts("", "a", "en")).toEqual([{ type: "added", text: "a" }]);
  });

  test("of Japanese goes by word", () => {
    expect(diffTexts("ママがお世話をします", "家族がお世話をします", "ja")).toEqual([
      { type: "removed", text: "ママ" },
      { type: "added", text: "家族" },
      { type: "same", text: "がお世話をします" },
    ]);
  });

  test("goes by grapheme inside a changed word", () => {
    expect(diffTexts("A paediatrician", "A pediatrician", "en")).toEqual([
      { type: "same", text: "A p" },
      { type: "removed", text: "a" },
      { type: "same", text: "ediatrician" },
    ]);
  });

  test("does not scatter single characters over words that share little", () => {
    expect(diffTexts("A midwife", "A dietitian", "en")).toEqual([
      { type: "same", text: "A " },
      { type: "removed", text: "midwife" },
      { type: "added", text: "dietitian" },
    ]);
  });

  test("never cuts a grapheme", () => {
    expect(diffTexts("👨‍👩‍👧", "👨‍👩‍👦", "ja")).toEqual([
      { type: "removed", text: "👨‍👩‍👧" },
      { type: "added", text: "👨‍👩‍👦" },
    ]);
  });

  test("treats Easy Japanese as Japanese", () => {
    const [before, after] = ["病院（びょういん）へ いきます。", "病院（びょういん）に いきます。"];
    expect(diffTexts(before, after, "ja-easy")).toEqual(diffTexts(before, after, "ja"));
  });

  test("of two long texts that share nothing is one replacement, and quick", () => {
    const before = Array.from({ length: 5000 }, (_, index) => `a${index}`).join(" ");
    const after = Array.from({ length: 5000 }, (_, index) => `b${index}`).join(", ");
    const start = performance.now();
    const parts = diffTexts(before, after, "en");
    expect(performance.now() - start).toBeLessThan(3000);
    expect(parts.map((part) => part.type)).toEqual(["removed", "added"]);
  });
});
