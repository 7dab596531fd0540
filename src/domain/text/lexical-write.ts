import type { Block, Inline, TextRun } from "./document.ts";
import {
  formatBit,
  type LexicalInline,
  type LexicalList,
  type LexicalParagraph,
  type LexicalText,
} from "./lexical-state.ts";

/** The editor's nodes for the blocks of a body; the same body gives the same nodes, ids included. */
export function writeBlocks(blocks: readonly Block[]): (LexicalParagraph | LexicalList)[] {
  const ids = countIds();
  return blocks.map((block) => writeBlock(block, ids));
}

export const element = { direction: "ltr", format: "", indent: 0, version: 1 } as const;

type NextId = () => string;

/** The editor wants 24 hexadecimal digits that no other node of the same body has. */
function countIds(): NextId {
  let count = 0;
  return () => (++count).toString(16).padStart(24, "0");
}

function writeBlock(block: Block, ids: NextId): LexicalParagraph | LexicalList {
  if (block.type === "paragraph") {
    const children = writeInlines(block.children, ids);
    return { ...element, type: "paragraph", textFormat: 0, textStyle: "", children };
  }
  return {
    ...element,
    type: "list",
    listType: block.ordered ? "number" : "bullet",
    start: 1,
    tag: block.ordered ? "ol" : "ul",
    children: block.items.map((item, index) => ({
      ...element,
      type: "listitem",
      value: index + 1,
      children: writeInlines(item, ids),
    })),
  };
}

function writeInlines(inlines: readonly Inline[], ids: NextId): LexicalInline[] {
  return inlines.map((inline) => writeInline(inline, ids));
}

function writeInline(inline: Inline, ids: NextId): LexicalInline {
  switch (inline.type) {
    case "text":
      return writeText(inline);
    case "break":
      return { type: "linebreak", version: 1 };
    case "ruby": {
      const { base, reading } = inline;
      const fields = { blockType: "ruby", id: ids(), base, reading } as const;
      return { type: "inlineBlock", version: 1, fields };
    }
    case "link":
      return {
        ...element,
        type: "link",
        version: 3,
        id: ids(),
        fields: { linkType: "custom", newTab: false, url: inline.url },
        children: inline.children.map(writeText),
      };
  }
}

function writeText({ text, marks = [] }: TextRun): LexicalText {
  const format = marks.reduce((bits, mark) => bits | formatBit[mark], 0);
  return { type: "text", detail: 0, format, mode: "normal", style: "", text, version: 1 };
}
