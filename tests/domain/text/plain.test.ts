import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalDocument, canonicalText } from "../../../src/domain/text/canonical.ts";
import type { Inline, TextDocument } from "../../../src/domain/text/document.ts";
import { documentFromPlain, plainFromDocument } from "../../../src/domain/text/plain.ts";
import { anyDocument, anyPlainText } from "./documents.ts";

const text = (content: string): Inline => ({ type: "text", text: content });
const ruby = (base: string, reading: string): Inline => ({ type: "ruby", base, reading });
const link = (url: string, label = url): Inline => ({
  type: "link",
  url,
  children: [{ type: "text", text: label }],
});
const paragraph = (...children: Inline[]): TextDocument => [{ type: "paragraph", children }];

describe("plain text to body and back", () => {
  test("loses nothing", () => {
    fc.assert(
      fc.property(anyPlainText, (plain) => {
        expect(plainFromDocument(documentFromPlain(plain))).toBe(canonicalText(plain));
      }),
      { numRuns: 2000 },
    );
  });

  test("gives a body whose canonical form has the same plain text", () => {
    fc.assert(
      fc.property(anyPlainText, (plain) => {
        const canonical = canonicalDocument(documentFromPlain(plain));
        expect(plainFromDocument(canonical)).toBe(canonicalText(plain));
      }),
      { numRuns: 2000 },
    );
  });

  test("of no text is no body", () => {
    expect(documentFromPlain(" \r\n \u3000")).toEqual([]);
    expect(plainFromDocument([])).toBe("");
  });
});

describe("plain text that replaces a body", () => {
  const before: TextDocument = canonicalDocument([
    { type: "paragraph", children: [{ type: "text", text: "a", marks: ["bold"] }] },
    { type: "paragraph", children: [link("https://a.example/", "b"), text("c")] },
    { type: "list", ordered: false, items: [[ruby("葉酸", "ようさん")]] },
  ]);

  test("changes nothing when it is the body's own plain form", () => {
    expect(documentFromPlain(plainFromDocument(before), before)).toEqual(before);
    fc.assert(
      fc.property(anyDocument.map(canonicalDocument), (doc) => {
        const plain = plainFromDocument(doc);
        const again = documentFromPlain(plain, doc);
        expect(plainFromDocument(canonicalDocument(again))).toBe(plain);
      }),
      { numRuns: 1000 },
    );
  });

  test("leaves links and emphasis of the other paragraphs alone", () => {
    const plain = plainFromDocument(before).replace(/^a/u, "changed");
    expect(documentFromPlain(plain, before)).toEqual([
      ...paragraph(text("changed")),
      ...before.slice(1),
    ]);
  });

  test("without the body can only read what plain text says", () => {
    expect(documentFromPlain(plainFromDocument(before))).not.toEqual(before);
  });
});

describe("the plain form", () => {
  test("puts the reading after its kanji", () => {
    expect(plainFromDocument(paragraph(ruby("妊娠", "にんしん"), text("おめでとう")))).toBe(
      "妊娠（にんしん）おめでとう",
    );
  });

  test("parts blocks by an empty line and numbers items", () => {
    const items = [[text("x")], [text("y")]];
    const doc: TextDocument = [
      { type: "paragraph", children: [text("a"), { type: "break" }, text("b")] },
      { type: "list", ordered: false, items },
      { type: "list", ordered: true, items },
    ];
    expect(plainFromDocument(doc)).toBe("a\nb\n\n・x\n・y\n\n1. x\n2. y");
  });

  test("shows the address of a link, set off by spaces", () => {
    const doc = paragraph(text("詳しくは"), link("https://a.example/", "このページ"), text("へ。"));
    expect(plainFromDocument(doc)).toBe("詳しくはこのページ https://a.example/ へ。");
  });

  test("shows an address once when it is its own label", () => {
    expect(plainFromDocument(paragraph(link("https://a.example/"), text("。")))).toBe(
      "https://a.example/。",
    );
    expect(plainFromDocument(paragraph(link("tel:0312345678", "0312345678")))).toBe("0312345678");
    expect(plainFromDocument(paragraph(link("tel:119", "救急車")))).toBe("救急車 119");
  });
});

describe("reading plain text", () => {
  test("kanji with hiragana in brackets is ruby", () => {
    expect(documentFromPlain("今日、妊娠（にんしん）がわかりました。")).toEqual(
      paragraph(text("今日、"), ruby("妊娠", "にんしん"), text("がわかりました。")),
    );
  });

  test("お belongs to the word when the reading says so", () => {
    expect(documentFromPlain("お腹（おなか）")).toEqual(paragraph(ruby("お腹", "おなか")));
    expect(documentFromPlain("お茶（ちゃ）")).toEqual(paragraph(text("お"), ruby("茶", "ちゃ")));
  });

  test.each([
    "体操（ストレッチ）",
    "夫（いっしょに くらす ひと）",
    "夫（いつもいっしょにくらしているひと）",
    "ひと（ひと）",
    "妊娠(にんしん)",
    "妊娠（）",
  ])("%s is an explanation, not a reading", (plain) => {
    expect(documentFromPlain(plain)).toEqual(paragraph(text(plain)));
  });

  test("a web address is a link; the full stop after it is not", () => {
    expect(documentFromPlain("See https://a.example/b?c=d.")).toEqual(
      paragraph(text("See "), link("https://a.example/b?c=d"), text(".")),
    );
    expect(documentFromPlain("（https://a.example/）")).toEqual(
      paragraph(text("（"), link("https://a.example/"), text("）")),
    );
    expect(documentFromPlain("https://")).toEqual(paragraph(text("https://")));
    expect(documentFromPlain("javascript:alert(1)")).toEqual(
      paragraph(text("javascript:alert(1)")),
    );
  });

  test("lines with bullets or rising numbers are lists", () => {
    expect(documentFromPlain("・x\n・y\n\n1. x\n2. y")).toEqual([
      { type: "list", ordered: false, items: [[text("x")], [text("y")]] },
      { type: "list", ordered: true, items: [[text("x")], [text("y")]] },
    ]);
  });

  test("bullets with empty lines between them keep the empty lines", () => {
    expect(documentFromPlain("・x\n\n・y")).toEqual([
      ...paragraph(text("・x")),
      ...paragraph(text("・y")),
    ]);
  });

  test("a block that only begins like a list is a paragraph", () => {
    expect(documentFromPlain("・x\ny")[0]?.type).toBe("paragraph");
    expect(documentFromPlain("1. x\n3. y")[0]?.type).toBe("paragraph");
    expect(documentFromPlain("・")[0]?.type).toBe("paragraph");
  });
});
