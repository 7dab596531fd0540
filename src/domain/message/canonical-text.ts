import { canonicalDocument, canonicalText } from "../text/canonical.ts";
import type { TextDocument } from "../text/document.ts";
import { htmlFromDocument } from "../text/html.ts";
import { plainFromDocument } from "../text/plain.ts";

/** What a revision is made of (design §2.1), before it is hashed. */
export interface TextContent {
  key: string;
  locale: string;
  audience: string;
  title: string;
  body: TextDocument;
  /** Null for a translation, which takes flags and topics from its source. */
  own: { flags: Flags; topics: readonly string[] } | null;
}

export interface Flags {
  assumesLiveBirth: boolean;
  assumesSingleBaby: boolean;
}

/** The canonical content: equal for texts that read the same, whatever the editor's JSON says. */
export interface CanonicalContent {
  key: string;
  locale: string;
  audience: string;
  title: string;
  text: string;
  html: string;
  flags?: Flags;
  topics?: string[];
}

export function canonicalContent(content: TextContent): CanonicalContent {
  const body = canonicalDocument(content.body);
  return {
    key: content.key,
    locale: content.locale,
    audience: content.audience,
    title: canonicalText(content.title),
    text: plainFromDocument(body),
    html: htmlFromDocument(body),
    ...(content.own === null
      ? {}
      : { flags: content.own.flags, topics: content.own.topics.toSorted() }),
  };
}
