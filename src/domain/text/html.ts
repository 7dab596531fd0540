import type { Block, Inline, Mark, TextDocument, TextRun } from "./document.ts";
import { isLinkUrl } from "./link-url.ts";

/** The body as an HTML fragment, everything escaped, furigana as ruby with fallback parentheses. */
export function htmlFromDocument(doc: TextDocument): string {
  return doc.map(htmlOfBlock).join("");
}

function htmlOfBlock(block: Block): string {
  if (block.type === "paragraph") return `<p>${htmlOfInlines(block.children)}</p>`;
  const tag = block.ordered ? "ol" : "ul";
  const items = block.items.map((item) => `<li>${htmlOfInlines(item)}</li>`).join("");
  return `<${tag}>${items}</${tag}>`;
}

function htmlOfInlines(inlines: readonly Inline[]): string {
  return inlines.map(htmlOfInline).join("");
}

function htmlOfInline(inline: Inline): string {
  switch (inline.type) {
    case "text":
      return htmlOfText(inline);
    case "break":
      return "<br>";
    case "ruby":
      return `<ruby>${escapeHtml(inline.base)}<rp>（</rp><rt>${escapeHtml(inline.reading)}</rt><rp>）</rp></ruby>`;
    case "link": {
      const label = inline.children.map(htmlOfText).join("");
      return isLinkUrl(inline.url) ? `<a href="${escapeHtml(inline.url)}">${label}</a>` : label;
    }
  }
}

function htmlOfText(run: TextRun): string {
  const marks = run.marks ?? [];
  return markOrder.reduceRight(
    (html, mark) => (marks.includes(mark) ? `<${tagOf[mark]}>${html}</${tagOf[mark]}>` : html),
    escapeHtml(run.text),
  );
}

const markOrder: readonly Mark[] = ["bold", "italic"];
const tagOf: Record<Mark, string> = { bold: "strong", italic: "em" };

/**
 * Escapes text for content and quoted attributes. A combining character at the start is written as
 * a reference: U+0338 after the ">" of a tag would compose to "≯" and break the tag under NFC.
 */
function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entityOf[character] ?? character)
    .replace(/^\p{M}/u, (mark) => `&#${mark.codePointAt(0) ?? 0};`);
}

const entityOf: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
