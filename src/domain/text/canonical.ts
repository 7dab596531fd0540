import { canonicalLines } from "./canonical-inline.ts";
import type { Block, Inline, TextDocument } from "./document.ts";

/**
 * The canonical form of plain text: NFC, LF line ends, no space at line ends, at most one empty
 * line in a row, nothing around the whole. At line starts only ideographic spaces (字下げ) stay.
 */
export function canonicalText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/\t/g, " ")
    .split("\n")
    .map((line) => indentOf(line.trimEnd()))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
}

/** The canonical form of a body: documents that look the same become equal. Idempotent. */
export function canonicalDocument(doc: TextDocument): TextDocument {
  return joinLists(doc.flatMap(canonicalBlocks));
}

function indentOf(line: string): string {
  return line.replace(/^\s+/, (space) => space.replace(/[^\u3000]/g, ""));
}

/** Two breaks in a row look like a new paragraph, so they become one. */
function canonicalBlocks(block: Block): Block[] {
  if (block.type === "list") {
    const items = block.items
      .map((item) => joinLines(canonicalLines(item).filter((line) => line.length > 0)))
      .filter((item) => item.length > 0);
    return items.length > 0 ? [{ type: "list", ordered: block.ordered, items }] : [];
  }
  return paragraphsOf(canonicalLines(block.children)).map((lines) => ({
    type: "paragraph",
    children: joinLines(lines),
  }));
}

function paragraphsOf(lines: readonly Inline[][]): Inline[][][] {
  const paragraphs: Inline[][][] = [];
  let current: Inline[][] = [];
  for (const line of [...lines, []]) {
    if (line.length > 0) {
      current.push(line);
    } else if (current.length > 0) {
      paragraphs.push(current);
      current = [];
    }
  }
  return paragraphs;
}

function joinLines(lines: readonly Inline[][]): Inline[] {
  return lines.flatMap((line, index): Inline[] =>
    index === 0 ? line : [{ type: "break" }, ...line],
  );
}

/** Neighbouring lists of one kind are one list, as the editor has it. */
function joinLists(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.type === "list" && block.type === "list" && last.ordered === block.ordered) {
      joined.splice(-1, 1, { ...last, items: [...last.items, ...block.items] });
    } else {
      joined.push(block);
    }
  }
  return joined;
}
