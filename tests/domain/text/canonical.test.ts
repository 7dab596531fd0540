import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalDocument, canonicalText } from "../../../src/domain/text/canonical.ts";
import type { Inline, TextDocument } from "../../../src/domain/text/document.ts";
import { htmlFromDocument } from "../../../src/domain/text/html.ts";
import { plainFromDocument } from "../../../src/domain/text/plain.ts";
import { anyDocument, anyPlainText } from "./documents.ts";

const text = (content: string): Inline => ({ type: "text", text: content });
const bold = (content: string): Inline => ({ type: "text", text: content, marks: ["bold"] });
const lineBreak: Inline = { type: "break" };
const paragraph = (...children: Inline[]): TextDocument => [{ type: "paragraph", children }];

describe("canonical text", () => {
  test("is NFC and stays as it is", () => {
    fc.assert(
      fc.property(anyPlainText, (plain) => {
        const once = canonicalText(plain);
        expect(once).toBe(once.normalize("NFC"));
        expect(canonicalText(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  test("texts that differ only by Unicode normalisation are one text", () => {
    expect(canonicalText("か\u3099んば\u309d")).toBe(canonicalText("がんば\u309d"));
    expect(canonicalText("cafe\u0301")).toBe("café");
  });

  test("full-width and half-width letters stay different texts", () => {
    expect(canonicalText("ＡＢＣ ｶﾞ")).toBe("ＡＢＣ ｶﾞ");
  });

  test("line ends, tabs and invisible spaces at line ends do not make another text", () => {
    expect(canonicalText(" a \r\nb\u3000\rc\td\n\n \n\n")).toBe("a\nb\nc d");
  });

  test("more than one empty line looks like one", () => {
    expect(canonicalText("a\n\n \n\nb")).toBe("a\n\nb");
  });

  test("the ideographic space that indents a line is part of the text", () => {
    expect(canonicalText("\u3000きょう\n \u3000あす")).toBe("\u3000きょう\n\u3000あす");
  });
});

describe("a canonical document", () => {
  test("stays as it is", () => {
    fc.assert(
      fc.property(anyDocument, (doc) => {
        const once = canonicalDocument(doc);
        expect(canonicalDocument(once)).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });

  test("has canonical plain text", () => {
    fc.assert(
      fc.property(anyDocument, (doc) => {
        const plain = plainFromDocument(canonicalDocument(doc));
        expect(canonicalText(plain)).toBe(plain);
      }),
      { numRuns: 1000 },
    );
  });

  test("has HTML in NFC, so that a pack's line is what was signed", () => {
    fc.assert(
      fc.property(anyDocument, (doc) => {
        const html = htmlFromDocument(canonicalDocument(doc));
        expect(html.normalize("NFC")).toBe(html);
      }),
      { numRuns: 1000 },
    );
  });

  test("the same text in more pieces is the same document", () => {
    fc.assert(
      fc.property(anyPlainText, fc.nat(), (plain, at) => {
        const near = at % (plain.length + 1);
        // A CRLF is one line end; no editor parts it.
        const cut = plain.slice(near - 1, near + 1) === "\r\n" ? near + 1 : near;
        const pieces = paragraph(text(plain.slice(0, cut)), text(""), text(plain.slice(cut)));
        expect(canonicalDocument(pieces)).toEqual(canonicalDocument(paragraph(text(plain))));
      }),
      { numRuns: 500 },
    );
  });

  test("runs with the same marks are one, and the order of marks does not matter", () => {
    const left: Inline = { type: "text", text: "a", marks: ["italic", "bold"] };
    const right: Inline = { type: "text", text: "b", marks: ["bold", "italic"] };
    expect(canonicalDocument(paragraph(left, right))).toEqual(
      paragraph({ type: "text", text: "ab", marks: ["bold", "italic"] }),
    );
  });

  test("emphasis is a difference", () => {
    expect(canonicalDocument(paragraph(text("a")))).not.toEqual(
      canonicalDocument(paragraph(bold("a"))),
    );
  });

  test("empty paragraphs, runs, items and links leave no trace", () => {
    const doc: TextDocument = [
      { type: "paragraph", children: [] },
      { type: "paragraph", children: [text(" "), bold("\u3000"), lineBreak] },
      { type: "list", ordered: false, items: [[], [text(" ")]] },
      { type: "paragraph", children: [{ type: "link", url: "https://a.example/", children: [] }] },
    ];
    expect(canonicalDocument(doc)).toEqual([]);
  });

  test("two breaks in a row look like two paragraphs, so they are", () => {
    expect(
      canonicalDocument(paragraph(text("a"), lineBreak, text(" "), lineBreak, text("b"))),
    ).toEqual([...paragraph(text("a")), ...paragraph(text("b"))]);
  });

  test("a line end inside a run is a break", () => {
    expect(canonicalDocument(paragraph(text("a\r\nb")))).toEqual(
      paragraph(text("a"), lineBreak, text("b")),
    );
  });

  test("spaces at the edges of a line go, even across runs and into links", () => {
    const link: Inline = {
      type: "link",
      url: "https://a.example/",
      children: [{ type: "text", text: " a " }],
    };
    expect(canonicalDocument(paragraph(bold(" "), link, text(" "), lineBreak, text(" b")))).toEqual(
      paragraph(
        { type: "link", url: "https://a.example/", children: [{ type: "text", text: "a" }] },
        lineBreak,
        text("b"),
      ),
    );
  });

  test("a combining mark belongs to the run of its letter", () => {
    expect(canonicalDocument(paragraph(text("か"), bold("\u3099く")))).toEqual(
      paragraph(text("が"), bold("く")),
    );
  });

  test("a ruby without a reading is plain text", () => {
    expect(
      canonicalDocument(paragraph({ type: "ruby", base: "妊", reading: " " }, text("娠"))),
    ).toEqual(paragraph(text("妊娠")));
  });

  test("neighbouring lists of one kind are one list", () => {
    const list = (ordered: boolean, item: string): TextDocument => [
      { type: "list", ordered, items: [[text(item)]] },
    ];
    expect(
      canonicalDocument([...list(false, "a"), ...list(false, "b"), ...list(true, "c")]),
    ).toEqual([
      { type: "list", ordered: false, items: [[text("a")], [text("b")]] },
      ...list(true, "c"),
    ]);
  });
});
