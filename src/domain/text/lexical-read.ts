import type { z } from "zod";
import { BodyError, type BodyErrorCode } from "./body-error.ts";
import type { Block, Inline, Mark, TextRun } from "./document.ts";
import { formatBit, lexicalNode, type LexicalNode } from "./lexical-state.ts";
import { isLinkUrl } from "./link-url.ts";

/** The blocks of an editor state. Throws BodyError, naming the node, for what design §3 leaves out. */
export function readBlocks(state: unknown): Block[] {
  return read(lexicalNode.state, state, "not-a-body", "root").root.children.map(readBlock);
}

function readBlock(node: LexicalNode): Block {
  switch (node.type) {
    case "paragraph":
      return { type: "paragraph", children: readInlines(node) };
    case "list": {
      const list = read(lexicalNode.list, node, "not-a-body");
      if (list.listType === "check") throw new BodyError("unsupported-node", "check list");
      return {
        type: "list",
        ordered: list.listType === "number",
        items: list.children.map(readItem),
      };
    }
    default:
      throw new BodyError("unsupported-node", node.type);
  }
}

function readItem(node: LexicalNode): Inline[] {
  if (node.type !== "listitem") throw new BodyError("unsupported-node", node.type);
  const item = read(lexicalNode.element, node, "not-a-body");
  if (item.children.some((child) => child.type === "list")) {
    throw new BodyError("nested-list", "list");
  }
  return item.children.map(readInline);
}

function readInlines(node: LexicalNode): Inline[] {
  return read(lexicalNode.element, node, "not-a-body").children.map(readInline);
}

function readInline(node: LexicalNode): Inline {
  switch (node.type) {
    case "text":
      return readText(node);
    case "tab":
      return { type: "text", text: "\t" };
    case "linebreak":
      return { type: "break" };
    case "link":
    case "autolink":
      return readLink(node);
    case "inlineBlock":
      return readRuby(node);
    default:
      throw new BodyError("unsupported-node", node.type);
  }
}

/**
 * Crossed-out text and raised or lowered figures (10²) would mean something else without their
 * format, so they are refused; underlines and the like are decoration and are left out.
 */
function readText(node: LexicalNode): TextRun {
  const { text, format } = read(lexicalNode.text, node, "not-a-body");
  const meaningful = formatBit.strikethrough | formatBit.subscript | formatBit.superscript;
  if ((format & meaningful) !== 0) throw new BodyError("unsupported-format", node.type);
  const marks: Mark[] = [];
  if ((format & formatBit.bold) !== 0) marks.push("bold");
  if ((format & formatBit.italic) !== 0) marks.push("italic");
  return marks.length > 0 ? { type: "text", text, marks } : { type: "text", text };
}

function readLink(node: LexicalNode): Inline {
  const { fields, children } = read(lexicalNode.link, node, "unsupported-link");
  const url = fields.url.trim();
  if (fields.linkType !== "custom" || !isLinkUrl(url)) {
    throw new BodyError("unsupported-link", node.type);
  }
  const runs = children.map((child) => {
    if (child.type !== "text") throw new BodyError("link-content", child.type);
    return readText(child);
  });
  return { type: "link", url, children: runs };
}

function readRuby(node: LexicalNode): Inline {
  const { blockType } = read(lexicalNode.inlineBlock, node, "unsupported-node").fields;
  if (blockType !== "ruby") throw new BodyError("unsupported-node", blockType);
  const { base, reading } = read(lexicalNode.ruby, node, "ruby-incomplete").fields;
  return { type: "ruby", base, reading };
}

function read<T>(schema: z.ZodType<T>, node: unknown, code: BodyErrorCode, name?: string): T {
  const parsed = schema.safeParse(node);
  if (parsed.success) return parsed.data;
  throw new BodyError(code, name ?? nameOf(node));
}

function nameOf(node: unknown): string {
  if (typeof node !== "object" || node === null || !("type" in node)) return "unknown";
  return typeof node.type === "string" ? node.type : "unknown";
}
