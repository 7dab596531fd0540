import { z } from "zod";

type Element = {
  direction: "ltr" | null;
  format: "";
  indent: number;
  version: number;
};

export type LexicalText = {
  type: "text";
  detail: number;
  format: number;
  mode: "normal";
  style: string;
  text: string;
  version: number;
};
export type LexicalLink = Element & {
  type: "link";
  id: string;
  fields: { linkType: "custom"; newTab: boolean; url: string };
  children: LexicalText[];
};
export type LexicalRuby = {
  type: "inlineBlock";
  version: number;
  fields: { blockType: "ruby"; id: string; base: string; reading: string };
};
export type LexicalBreak = { type: "linebreak"; version: number };
export type LexicalInline = LexicalText | LexicalLink | LexicalRuby | LexicalBreak;

export type LexicalParagraph = Element & {
  type: "paragraph";
  textFormat: number;
  textStyle: string;
  children: LexicalInline[];
};
export type LexicalListItem = Element & {
  type: "listitem";
  value: number;
  children: LexicalInline[];
};
export type LexicalList = Element & {
  type: "list";
  listType: "number" | "bullet";
  start: number;
  tag: "ol" | "ul";
  children: LexicalListItem[];
};

/** The editor's state as it is serialised by the pinned editor, restricted to our nodes. */
export type LexicalState = {
  root: Element & { type: "root"; children: (LexicalParagraph | LexicalList)[] };
};

const children = z.array(z.looseObject({ type: z.string() }));

/** What is read of each node; all else the editor keeps (direction, indent, style) is its own affair. */
export const lexicalNode = {
  state: z.looseObject({ root: z.looseObject({ type: z.literal("root"), children }) }),
  element: z.looseObject({ children }),
  list: z.looseObject({ listType: z.enum(["bullet", "number", "check"]), children }),
  text: z.looseObject({ text: z.string(), format: z.number().int().default(0) }),
  link: z.looseObject({
    fields: z.looseObject({ linkType: z.string().default("custom"), url: z.string() }),
    children,
  }),
  ruby: z.looseObject({
    fields: z.looseObject({
      blockType: z.literal("ruby"),
      base: z.string().min(1),
      reading: z.string().min(1),
    }),
  }),
  inlineBlock: z.looseObject({ fields: z.looseObject({ blockType: z.string() }) }),
} as const;

/** A node of which only the type is known yet. */
export type LexicalNode = z.infer<typeof children>[number];

/** The bits of a text node's format (lexical/src/LexicalConstants.ts). */
export const formatBit = {
  bold: 1,
  italic: 2,
  strikethrough: 4,
  subscript: 32,
  superscript: 64,
} as const;
