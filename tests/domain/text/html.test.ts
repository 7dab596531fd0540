import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlFromDocument } from "../../../src/domain/text/html.ts";
import { anyDocument } from "./documents.ts";

describe("the HTML of a body", () => {
  test("has ruby with brackets for readers that cannot show it", () => {
    const html = htmlFromDocument([
      { type: "paragraph", children: [{ type: "ruby", base: "妊娠", reading: "にんしん" }] },
    ]);
    expect(html).toBe("<p><ruby>妊娠<rp>（</rp><rt>にんしん</rt><rp>）</rp></ruby></p>");
  });

  test("has paragraphs, breaks, lists, emphasis and links", () => {
    const html = htmlFromDocument([
      {
        type: "paragraph",
        children: [
          { type: "text", text: "a", marks: ["italic", "bold"] },
          { type: "break" },
          {
            type: "link",
            url: "https://a.example/?b=1&c=2",
            children: [{ type: "text", text: "d", marks: ["italic"] }],
          },
        ],
      },
      { type: "list", ordered: true, items: [[{ type: "text", text: "x" }]] },
      { type: "list", ordered: false, items: [[{ type: "text", text: "y" }]] },
    ]);
    expect(html).toBe(
      "<p><strong><em>a</em></strong><br>" +
        '<a href="https://a.example/?b=1&amp;c=2"><em>d</em></a></p>' +
        "<ol><li>x</li></ol><ul><li>y</li></ul>",
    );
  });

  test("escapes whatever was typed", () => {
    const html = htmlFromDocument([
      { type: "paragraph", children: [{ type: "text", text: `<script>"&'` }] },
    ]);
    expect(html).toBe("<p>&lt;script&gt;&quot;&amp;&#39;</p>");
  });

  test("never links to a script, even if a document slipped past the parser", () => {
    const html = htmlFromDocument([
      {
        type: "paragraph",
        children: [
          { type: "link", url: "javascript:alert(1)", children: [{ type: "text", text: "a" }] },
        ],
      },
    ]);
    expect(html).toBe("<p>a</p>");
  });

  test("holds no tag but its own", () => {
    const own =
      /<\/?(?:p|strong|em|ol|ul|li|ruby|rp|rt)>|<br>|<a href="(?:https|mailto|tel):[^"<>]*">|<\/a>/g;
    fc.assert(
      fc.property(anyDocument, (doc) => {
        expect(htmlFromDocument(doc).replace(own, "")).not.toMatch(/[<>"]/);
      }),
      { numRuns: 500 },
    );
  });
});
