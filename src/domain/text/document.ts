export type Mark = "bold" | "italic";

export type TextRun = { type: "text"; text: string; marks?: Mark[] };
export type Link = { type: "link"; url: string; children: TextRun[] };
export type Ruby = { type: "ruby"; base: string; reading: string };
export type Break = { type: "break" };
export type Inline = TextRun | Link | Ruby | Break;

export type Paragraph = { type: "paragraph"; children: Inline[] };
export type List = { type: "list"; ordered: boolean; items: Inline[][] };
export type Block = Paragraph | List;

/** The restricted rich text of a body (design §3), free of any editor's keys and versions. */
export type TextDocument = Block[];
