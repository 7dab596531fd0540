"use client";
import { Fragment, type ReactNode } from "react";
import type { Block, Inline } from "../../domain/text/document.ts";
import { documentFromPlain } from "../../domain/text/plain.ts";

/** A text as its readers will see it: paragraphs, lists, and furigana over the characters. */
export function ManuscriptText({ text, lang }: { text: string; lang: string }) {
  return (
    <div className="kz-manuscript" lang={lang === "ja-easy" ? "ja" : lang}>
      {documentFromPlain(text).map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  if (block.type === "paragraph") return <p>{inlines(block.children)}</p>;
  const List = block.ordered ? "ol" : "ul";
  return (
    <List>
      {block.items.map((item, index) => (
        <li key={index}>{inlines(item)}</li>
      ))}
    </List>
  );
}

function inlines(children: readonly Inline[]): ReactNode[] {
  return children.map((inline, index) => <Fragment key={index}>{inlineView(inline)}</Fragment>);
}

function inlineView(inline: Inline): ReactNode {
  switch (inline.type) {
    case "text":
      return inline.text;
    case "break":
      return <br />;
    case "ruby":
      return (
        <ruby>
          {inline.base}
          <rp>（</rp>
          <rt>{inline.reading}</rt>
          <rp>）</rp>
        </ruby>
      );
    case "link":
      return (
        <a href={inline.url} target="_blank" rel="noreferrer">
          {inlines(inline.children)}
        </a>
      );
  }
}
