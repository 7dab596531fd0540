import fc from "fast-check";
import type {
  Block,
  Inline,
  Mark,
  TextDocument,
  TextRun,
} from "../../../src/domain/text/document.ts";

/** Characters that have gone wrong somewhere: composed and decomposed, spaces, brackets, emoji. */
const characters = fc.constantFrom(
  ...Array.from("あがか\u3099は\u309aアーｶﾞ々妊娠漢字お（）「」・。、 \u3000\u00a0\tabcé1.2:/"),
  ...Array.from("<>&\"'=-?#@%"),
  "e\u0301",
  "\u0338",
  "\u0301",
  "\u2126",
  "葛\u{e0100}",
  "👨‍👩‍👧",
  "🇯🇵",
  "・",
  "1. ",
  "漢字（かんじ）",
  "https://example.jp/a?b=c",
);

const raw = fc.array(characters, { maxLength: 8 }).map((parts) => parts.join(""));
const line = fc.oneof({ weight: 9, arbitrary: raw }, { weight: 1, arbitrary: fc.string() });

/** Any plain text an editor or a client may send. */
export const anyPlainText = fc
  .array(fc.tuple(line, fc.constantFrom("\n", "\n\n", "\r\n", "\r", "\n\n\n", "\n \n", "")), {
    maxLength: 8,
  })
  .map((lines) => lines.flat().join(""));

const marks = fc.constantFrom<Mark[]>([], ["bold"], ["italic"], ["bold", "italic"]);
const textRun = fc.tuple(fc.oneof(raw, raw, anyPlainText), marks).map(([text, chosen]): TextRun => {
  return chosen.length > 0 ? { type: "text", text, marks: chosen } : { type: "text", text };
});

const url = fc.constantFrom("https://example.jp/", "mailto:a@example.jp", "tel:119");
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: textRun },
  { weight: 1, arbitrary: fc.constant<Inline>({ type: "break" }) },
  {
    weight: 1,
    arbitrary: fc.tuple(raw, raw).map(([base, reading]): Inline => ({
      type: "ruby",
      base: `妊${base}`,
      reading: `に${reading}`,
    })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(url, fc.array(textRun, { maxLength: 3 }))
      .map(([to, children]): Inline => ({ type: "link", url: to, children })),
  },
);

const inlines = fc.array(inline, { maxLength: 6 });
const block: fc.Arbitrary<Block> = fc.oneof(
  inlines.map((children): Block => ({ type: "paragraph", children })),
  fc
    .tuple(fc.boolean(), fc.array(inlines, { maxLength: 4 }))
    .map(([ordered, items]): Block => ({ type: "list", ordered, items })),
);

/** Any body that the editor can hold, tidy or not. */
export const anyDocument: fc.Arbitrary<TextDocument> = fc.array(block, { maxLength: 5 });
