import type { Span } from "./lexicon.ts";
import type { RuleLanguage } from "./rule.ts";

/** Where a text's sentences and quotations stand, in units of the normalised text. */
export interface Structure {
  sentences: readonly Span[];
  /** Outermost quotations, marks included, in order. */
  quotes: readonly Span[];
}

/** Splits at full stops outside quotations and at line ends; never longer than `longest` units. */
export function structureOf(text: string, language: RuleLanguage): Structure {
  const quotes = outermost(language === "ja" ? japaneseQuotes(text) : englishQuotes(text));
  return { sentences: splitSentences(text, quotes, language), quotes };
}

const longest = 600;
const longestQuote = 200;
const closing = new Map([
  ["「", "」"],
  ["『", "』"],
  ["“", "”"],
  ["〈", "〉"],
  ["《", "》"],
]);
const closers = new Set(closing.values());

function japaneseQuotes(text: string): Span[] {
  const open: { at: number; close: string }[] = [];
  const pairs: Span[] = [];
  let straight = -1;
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    const close = closing.get(char);
    if (close !== undefined) {
      open.push({ at: i, close });
    } else if (closers.has(char) && open.at(-1)?.close === char) {
      const start = open.pop()?.at ?? i;
      if (i - start <= longestQuote) pairs.push({ start, end: i + 1 });
    } else if (char === '"') {
      if (straight >= 0 && i - straight <= longestQuote) {
        pairs.push({ start: straight, end: i + 1 });
        straight = -1;
      } else {
        straight = i;
      }
    }
  }
  return pairs;
}

function englishQuotes(text: string): Span[] {
  const pairs: Span[] = [];
  const open: Record<string, number> = { '"': -1, "'": -1 };
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (char !== '"' && char !== "'") continue;
    const start = open[char] ?? -1;
    const after = text.charAt(i + 1);
    if (start >= 0 && i - start <= longestQuote && !/[a-z0-9]/.test(after)) {
      pairs.push({ start, end: i + 1 });
      open[char] = -1;
    } else if (/[a-z0-9]/.test(after) && !/[a-z0-9]/.test(text.charAt(i - 1))) {
      open[char] = i;
    }
  }
  return pairs;
}

function outermost(pairs: Span[]): Span[] {
  const sorted = pairs.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const pair of sorted) {
    if (pair.start >= (kept.at(-1)?.end ?? 0)) kept.push(pair);
  }
  return kept;
}

function splitSentences(text: string, quotes: readonly Span[], language: RuleLanguage): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  let quote = 0;
  for (let i = 0; i < text.length; i += 1) {
    while ((quotes[quote]?.end ?? Infinity) <= i) quote += 1;
    const quoted = (quotes[quote]?.start ?? Infinity) <= i;
    const ends = text.charAt(i) === "\n" || (!quoted && isStop(text, i, language));
    if (!ends && i + 1 - start < longest) continue;
    sentences.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}

const japaneseStops = new Set(["。", "!", "?", "．", "｡"]);
const abbreviation = /\b(mr|mrs|ms|dr|st|e\.g|i\.e|vs|no|approx)$/;

function isStop(text: string, at: number, language: RuleLanguage): boolean {
  const char = text.charAt(at);
  if (language === "ja") {
    const next = text.charAt(at + 1);
    return japaneseStops.has(char) && !japaneseStops.has(next) && !isReported(text, at + 1);
  }
  if (char !== "." && char !== "!" && char !== "?") return endsQuotedSentence(text, at);
  const after = text.charAt(at + 1);
  if (after !== " " && after !== "") return false;
  return !abbreviation.test(text.slice(Math.max(0, at - 8), at));
}

/** 「二人目は？と聞かれ」: the mark ends what somebody says, not the sentence. */
function isReported(text: string, at: number): boolean {
  return /^(?:と(?:[、,聞言い思尋問声書]|か)|って|なんて)/.test(text.slice(at, at + 4));
}

/** `… "Ask Mum." The next` ends at the mark, when a new sentence follows. */
function endsQuotedSentence(text: string, at: number): boolean {
  return (
    text.charAt(at) === '"' && /[.!?]/.test(text.charAt(at - 1)) && text.charAt(at + 1) === " "
  );
}
