import type { Inline } from "./document.ts";
import { isLinkUrl } from "./link-url.ts";

/** Reads one line of plain text; the text of the parts, put together again, is the line. */
export function inlinesFromLine(line: string): Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  for (const match of line.matchAll(rubyOrUrl)) {
    const found = readRuby(match) ?? readUrl(match);
    if (found === null) continue;
    const start = match.index + found.skipped;
    if (start > end) inlines.push({ type: "text", text: line.slice(end, start) });
    inlines.push(found.inline);
    end = start + found.length;
  }
  if (end < line.length) inlines.push({ type: "text", text: line.slice(end) });
  return inlines;
}

type Found = { inline: Inline; skipped: number; length: number };

const rubyOrUrl =
  /(?<honorific>[おご]?)(?<kanji>[\p{Script=Han}々〆ヶ]+)（(?<reading>[\p{Script=Hiragana}ー]+)）|(?<url>https?:\/\/[!#-;=?-[\]_a-z~]+)/gu;

/** No kanji is read with more than five kana; a longer parenthesis explains rather than reads. */
const longestReading = 5;

/** お腹（おなか） is one word, 「お」 included; but in お茶（ちゃ） only the kanji is. */
function readRuby(match: RegExpExecArray): Found | null {
  const { honorific = "", kanji, reading } = match.groups ?? {};
  if (kanji === undefined || reading === undefined) return null;
  const skipped = reading.startsWith(honorific) ? 0 : honorific.length;
  const base = honorific.slice(skipped) + kanji;
  if (reading.length > base.length * longestReading) return null;
  return {
    inline: { type: "ruby", base, reading },
    skipped,
    length: match[0].length - skipped,
  };
}

/** Punctuation after an address belongs to the sentence around it. */
function readUrl(match: RegExpExecArray): Found | null {
  const url = match.groups?.["url"]?.replace(/[.,;:!?')\]]+$/, "");
  if (url === undefined || !isLinkUrl(url)) return null;
  return {
    inline: { type: "link", url, children: [{ type: "text", text: url }] },
    skipped: 0,
    length: url.length,
  };
}
