import { describe, expect, test } from "vitest";
import { slotIssueCodes } from "../../../src/domain/schedule/slot-issues.ts";
import { bodyErrorCodes } from "../../../src/domain/text/body-error.ts";
import { issueWording } from "../../../src/domain/text/issue-wording.ts";
import { textIssueCodes, textIssues } from "../../../src/domain/text/issues.ts";

const codes = (title: string, text: string): string[] =>
  textIssues({ title, text }).map((issue) => `${issue.field}: ${issue.code}`);

describe("what must be mended before a text can be saved", () => {
  test("nothing in a usual message, emoji of a family and variant kanji included", () => {
    expect(codes("10週", "葛\u{e0100}さん 👨‍👩‍👧\n\nおめでとう")).toEqual([]);
  });

  test("an empty title or text, spaces being nothing", () => {
    expect(codes("", "\u3000\n")).toEqual(["title: empty-title", "text: empty-text"]);
  });

  test("a title over 120 characters, a text over 20,000", () => {
    expect(codes("あ".repeat(120), "あ".repeat(20_000))).toEqual([]);
    expect(textIssues({ title: "あ".repeat(121), text: "あ".repeat(100_000) })).toEqual([
      { field: "title", code: "title-too-long", context: { length: 121, longest: 120 } },
      { field: "text", code: "too-long", context: { length: 100_000, longest: 20_000 } },
    ]);
  });

  test.each(["\0", "\u0007", "\u001b", "\u007f", "\u0085", "\u2028", "\u200b", "\u202e", "\ufeff"])(
    "the control character %j, by name and place",
    (character) => {
      const hex = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
      expect(textIssues({ title: "a", text: `ab${character}` })).toEqual([
        {
          field: "text",
          code: "control-characters",
          context: { character: `U+${hex}`, position: 2 },
        },
      ]);
    },
  );

  test("a line end in a title, though not in a text", () => {
    expect(codes("a\nb", "a\nb")).toEqual(["title: control-characters"]);
  });

  test("half a character, at either end of the pair", () => {
    expect(codes("\ud83d", "a\ude00b")).toEqual(["title: lone-surrogate", "text: lone-surrogate"]);
  });
});

describe("the wording of issues", () => {
  test.each([...textIssueCodes, ...bodyErrorCodes, ...slotIssueCodes])(
    "%s is a sentence in Japanese and in English",
    (code) => {
      const { ja, en } = issueWording(code);
      expect(ja).toMatch(/。$/);
      expect(en).toMatch(/^[A-Z][ -~]*\.$/);
    },
  );

  test("an unknown code speaks for itself", () => {
    expect(issueWording("toString")).toEqual({ ja: "toString", en: "toString" });
  });
});
