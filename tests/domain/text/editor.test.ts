import { AutoLinkNode, LinkNode, ServerInlineBlockNode } from "@payloadcms/richtext-lexical";
import { createHeadlessEditor } from "@payloadcms/richtext-lexical/lexical/headless";
import { ListItemNode, ListNode } from "@payloadcms/richtext-lexical/lexical/list";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalDocument } from "../../../src/domain/text/canonical.ts";
import type { TextDocument } from "../../../src/domain/text/document.ts";
import { documentFromLexical, lexicalFromDocument } from "../../../src/domain/text/lexical.ts";
import { anyDocument } from "./documents.ts";

/** What the panel's editor makes of a body when it opens it and saves it again. */
function throughEditor(doc: TextDocument): { written: unknown; saved: unknown } {
  const editor = createHeadlessEditor({
    nodes: [AutoLinkNode, LinkNode, ListItemNode, ListNode, ServerInlineBlockNode],
    onError: (error) => {
      throw error;
    },
  });
  const written: unknown = JSON.parse(JSON.stringify(lexicalFromDocument(doc)));
  const state = editor.parseEditorState(JSON.stringify(written));
  editor.setEditorState(state);
  const saved: unknown = JSON.parse(JSON.stringify(editor.getEditorState().toJSON()));
  return { written, saved };
}

describe("the panel's editor", () => {
  test("opens and saves any canonical body without changing it", () => {
    fc.assert(
      fc.property(anyDocument.map(canonicalDocument), (doc) => {
        fc.pre(doc.length > 0);
        expect(documentFromLexical(throughEditor(doc).saved)).toEqual(doc);
      }),
      { numRuns: 300 },
    );
  });

  test("writes every field that we write, and none besides", () => {
    const { written, saved } = throughEditor([
      {
        type: "paragraph",
        children: [
          { type: "text", text: "a" },
          { type: "break" },
          { type: "ruby", base: "妊娠", reading: "にんしん" },
          { type: "link", url: "https://a.example/", children: [{ type: "text", text: "b" }] },
        ],
      },
      { type: "list", ordered: true, items: [[{ type: "text", text: "c", marks: ["bold"] }]] },
      { type: "list", ordered: false, items: [[{ type: "text", text: "d" }]] },
    ]);
    expect(saved).toEqual(written);
  });
});
