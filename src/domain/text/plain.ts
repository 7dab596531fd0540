import { canonicalText } from "./canonical.ts";
import type { Block, Inline, Link, TextDocument } from "./document.ts";
import { shownUrl } from "./link-url.ts";
import { inlinesFromLine } from "./plain-line.ts";

/**
 * The body as plain text in NFC: ruby as 妊娠（にんしん）, items as "・x" or "1. x", an empty line between
 * blocks. A link whose label is not its address is followed by the address between spaces.
 */
export function plainFromDocument(doc: TextDocument): string {
  return doc.map(plainOfBlock).join("\n\n").normalize("NFC");
}

/**
 * Reads plain text as a body: empty lines part blocks, "・x" and "1. x" lines are lists, 漢字（かな） is
 * ruby, web addresses are links. Blocks of `before` whose plain form is still there keep what plain
 * text cannot say. The projection of the result is the canonical form of the text.
 */
export function documentFromPlain(text: string, before: TextDocument = []): TextDocument {
  const known = new Map(before.map((block) => [plainFromDocument([block]), block]));
  const parts = canonicalText(text)
    .split("\n\n")
    .filter((part) => part !== "")
    .map((part) => ({ part, block: known.get(part) ?? readBlock(part.split("\n")) }));
  return parts.map(({ part, block }, index) =>
    isListBeside(block, parts[index - 1]?.block, parts[index + 1]?.block)
      ? paragraphOf(part.split("\n"))
      : block,
  );
}

function plainOfBlock(block: Block): string {
  if (block.type === "paragraph") return plainOfInlines(block.children);
  return block.items
    .map((item, index) => (block.ordered ? `${index + 1}. ` : "・") + plainOfInlines(item))
    .join("\n");
}

function plainOfInlines(inlines: readonly Inline[]): string {
  let plain = "";
  let afterAddress = false;
  for (const inline of inlines) {
    const part = plainOfInline(inline);
    plain += afterAddress && /^\S/u.test(part) ? ` ${part}` : part;
    afterAddress = inline.type === "link" && !isBare(inline);
  }
  return plain;
}

function plainOfInline(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "break":
      return "\n";
    case "ruby":
      return `${inline.base}（${inline.reading}）`;
    case "link":
      return isBare(inline) ? labelOf(inline) : `${labelOf(inline)} ${shownUrl(inline.url)}`;
  }
}

function isBare(link: Link): boolean {
  const label = labelOf(link);
  return label === link.url || label === shownUrl(link.url);
}

function labelOf(link: Link): string {
  return link.children.map((run) => run.text).join("");
}

function readBlock(lines: readonly string[]): Block {
  const bullets = lines.map((line) => /^・(\S.*)$/u.exec(line)?.[1]);
  if (isComplete(bullets)) return listOf(bullets, false);
  const numbered = lines.map((line, index) =>
    line.startsWith(`${index + 1}. `) ? /^\d+\. (\S.*)$/u.exec(line)?.[1] : undefined,
  );
  return isComplete(numbered) ? listOf(numbered, true) : paragraphOf(lines);
}

function isComplete(items: readonly (string | undefined)[]): items is string[] {
  return items.every((item) => item !== undefined);
}

function listOf(items: readonly string[], ordered: boolean): Block {
  return { type: "list", ordered, items: items.map(inlinesFromLine) };
}

/** Lists with an empty line between them would become one list and lose it; paragraphs keep it. */
function isListBeside(block: Block, ...neighbours: (Block | undefined)[]): boolean {
  return (
    block.type === "list" &&
    neighbours.some((one) => one?.type === "list" && one.ordered === block.ordered)
  );
}

function paragraphOf(lines: readonly string[]): Block {
  const children = lines.flatMap((line, index): Inline[] =>
    index === 0 ? inlinesFromLine(line) : [{ type: "break" }, ...inlinesFromLine(line)],
  );
  return { type: "paragraph", children };
}
