import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BodyError } from "../../../src/domain/text/body-error.ts";
import { documentFromLexical, lexicalFromDocument } from "../../../src/domain/text/lexical.ts";
import { anyDocument } from "./documents.ts";

const state = (...children: unknown[]): unknown => ({ root: { type: "root", children } });
const paragraph = (...children: unknown[]): unknown => state({ type: "paragraph", children });
const text = (content: string, format = 0): unknown => ({ type: "text", text: content, format });
const link = (url: unknown, ...children: unknown[]): unknown => ({
  type: "link",
  fields: { linkType: "custom", url },
  children,
});

function errorOf(body: unknown): { code: string; node: string } | null {
  try {
    documentFromLexical(body);
    return null;
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    return { code: error.code, node: error.node };
  }
}

describe("a body written for the editor", () => {
  test("reads back as the same body", () => {
    fc.assert(
      fc.property(anyDocument, (doc) => {
        const stored: unknown = JSON.parse(JSON.stringify(lexicalFromDocument(doc)));
        expect(documentFromLexical(stored)).toEqual(doc);
      }),
      { numRuns: 1000 },
    );
  });

  test("is the same JSON every time, with ids that no two nodes share", () => {
    const ruby = { type: "ruby", base: "妊", reading: "にん" } as const;
    const write = (): unknown =>
      lexicalFromDocument([{ type: "paragraph", children: [ruby, ruby] }]);
    expect(write()).toEqual(write());
    const ids = JSON.stringify(write()).match(/"id":"[0-9a-f]{24}"/g);
    expect(new Set(ids).size).toBe(2);
  });
});

describe("reading the editor's JSON", () => {
  test("keeps paragraphs, breaks, emphasis, lists, links and ruby", () => {
    const body = state(
      {
        type: "paragraph",
        version: 1,
        direction: "ltr",
        format: "",
        indent: 0,
        textFormat: 0,
        textStyle: "",
        children: [
          { type: "text", version: 1, detail: 0, mode: "normal", style: "", text: "a", format: 3 },
          { type: "linebreak", version: 1 },
          {
            type: "inlineBlock",
            version: 1,
            fields: { blockType: "ruby", id: "1", base: "妊娠", reading: "にんしん" },
          },
          { ...Object(link(" https://a.example/ ", text("b"))), type: "autolink" },
          { type: "tab", version: 1, text: "\t", format: 0 },
        ],
      },
      {
        type: "list",
        listType: "number",
        tag: "ol",
        start: 1,
        children: [{ type: "listitem", value: 1, children: [text("c", 2)] }],
      },
    );
    expect(documentFromLexical(body)).toEqual([
      {
        type: "paragraph",
        children: [
          { type: "text", text: "a", marks: ["bold", "italic"] },
          { type: "break" },
          { type: "ruby", base: "妊娠", reading: "にんしん" },
          { type: "link", url: "https://a.example/", children: [{ type: "text", text: "b" }] },
          { type: "text", text: "\t" },
        ],
      },
      {
        type: "list",
        ordered: true,
        items: [[{ type: "text", text: "c", marks: ["italic"] }]],
      },
    ]);
  });

  test.each(["heading", "quote", "upload", "horizontalrule", "table", "block", "relationship"])(
    "a %s is refused by name",
    (type) => {
      const expected = { code: "unsupported-node", node: type };
      expect(errorOf(state({ type, children: [] }))).toEqual(expected);
      expect(errorOf(paragraph({ type }))).toEqual(expected);
    },
  );

  test("text outside a paragraph is refused", () => {
    expect(errorOf(state(text("a")))).toEqual({ code: "unsupported-node", node: "text" });
  });

  test("an inline block other than ruby is refused by its name", () => {
    const other = { type: "inlineBlock", fields: { blockType: "badge" } };
    expect(errorOf(paragraph(other))).toEqual({ code: "unsupported-node", node: "badge" });
  });

  test.each([{ base: "妊" }, { reading: "に" }, { base: "", reading: "に" }])(
    "ruby needs base and reading: %o",
    (fields) => {
      const ruby = { type: "inlineBlock", fields: { blockType: "ruby", ...fields } };
      expect(errorOf(paragraph(ruby))).toEqual({ code: "ruby-incomplete", node: "inlineBlock" });
    },
  );

  test.each([
    "javascript:alert(1)",
    "JavaScript:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,a",
    "file:///etc/hosts",
    "/relative",
    "//a.example/",
    "https://",
    "https:a.example",
    "https://localhost/",
    "https://a.example/ b",
    "https%3A%2F%2Fa.example",
    "",
    null,
  ])("a link to %j is refused", (url) => {
    expect(errorOf(paragraph(link(url, text("a"))))).toEqual({
      code: "unsupported-link",
      node: "link",
    });
  });

  test.each([
    "http://a.example",
    "https://日本語.example/妊娠",
    "mailto:a@b.example",
    "tel:+81-3-1",
  ])("a link to %s is fine", (url) => {
    expect(errorOf(paragraph(link(url, text("a"))))).toBeNull();
  });

  test("a link to a document of the desk is refused", () => {
    const internal = { type: "link", fields: { linkType: "internal", doc: {} }, children: [] };
    expect(errorOf(paragraph(internal))?.code).toBe("unsupported-link");
  });

  test("a link holds text only", () => {
    const inner = link("https://a.example/", { type: "linebreak" });
    expect(errorOf(paragraph(inner))).toEqual({ code: "link-content", node: "linebreak" });
  });

  test("a list in a list and a check list are refused", () => {
    const item = (...children: unknown[]): unknown => ({ type: "listitem", children });
    const list = (listType: string, ...children: unknown[]): unknown => ({
      type: "list",
      listType,
      children,
    });
    expect(errorOf(state(list("bullet", item(list("bullet", item())))))).toEqual({
      code: "nested-list",
      node: "list",
    });
    expect(errorOf(state(list("check", item())))?.code).toBe("unsupported-node");
    expect(errorOf(state(list("bullet", text("a"))))?.node).toBe("text");
  });

  test("a format that changes the meaning is refused, decoration is left out", () => {
    const [bold, strikethrough, underline, subscript, superscript, highlight] = [
      1, 4, 8, 32, 64, 128,
    ];
    for (const format of [strikethrough, subscript, superscript, strikethrough + bold]) {
      expect(errorOf(paragraph(text("2", format)))).toEqual({
        code: "unsupported-format",
        node: "text",
      });
    }
    expect(documentFromLexical(paragraph(text("a", underline + highlight)))).toEqual([
      { type: "paragraph", children: [{ type: "text", text: "a" }] },
    ]);
  });

  test.each([
    null,
    undefined,
    "text",
    [],
    {},
    { root: {} },
    { root: { type: "root", children: "a" } },
    { root: { type: "root", children: [null] } },
    { root: { type: "paragraph", children: [] } },
  ])("%j is no body", (body) => {
    expect(errorOf(body)).toEqual({ code: "not-a-body", node: "root" });
  });

  test("a node without its content is no body", () => {
    expect(errorOf(state({ type: "paragraph" }))).toEqual({
      code: "not-a-body",
      node: "paragraph",
    });
    expect(errorOf(paragraph({ type: "text" }))).toEqual({ code: "not-a-body", node: "text" });
  });
});
