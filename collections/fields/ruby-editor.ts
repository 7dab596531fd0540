import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  InlineToolbarFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  lexicalEditor,
} from "@payloadcms/richtext-lexical";
import { label } from "./label.ts";

/** The restricted body of design §3: paragraphs, breaks, links, lists, emphasis and ruby. */
export const rubyEditor = lexicalEditor({
  admin: { placeholder: label("ここに本文を書いてください", "Write the body here") },
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    LinkFeature({ enabledCollections: [] }),
    UnorderedListFeature(),
    OrderedListFeature(),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    BlocksFeature({
      blocks: [],
      inlineBlocks: [
        {
          slug: "ruby",
          labels: { singular: label("ふりがな", "Ruby"), plural: label("ふりがな", "Ruby") },
          admin: { components: { Label: "/src/admin/ruby-label.tsx#RubyLabel" } },
          fields: [
            { name: "base", type: "text", required: true, label: label("漢字", "Base text") },
            { name: "reading", type: "text", required: true, label: label("よみ", "Reading") },
          ],
        },
      ],
    }),
  ],
});
