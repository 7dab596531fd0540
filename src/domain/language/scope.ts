import type { Span } from "./lexicon.ts";
import type { Match } from "./match-sequence.ts";
import type { Rule } from "./rule.ts";

/** Cues, as sequences, that take the force out of words in the same sentence. */
export interface ScopeCues {
  /** Beside a quotation: what is quoted is spoken about, not said. */
  mention: readonly string[];
  /** Right after a term: the term is spoken about. */
  naming: readonly string[];
  /** After a claim: the claim is denied. */
  denial: readonly string[];
  /** Before a claim: the claim is denied. */
  warning: readonly string[];
  /** Around a claim: what people say, and the objection to it (people say …, but …). */
  frame?: readonly string[];
  /** Between the words of a claim: the claim is denied (fathers *are not* there to help). */
  between?: readonly string[];
  /** In the next sentence: the claim is answered (No, …; That is a myth). */
  reply?: readonly string[];
}

/** The same cues, found in one text, by the index of their sentence. */
export type FoundCues = Readonly<Record<keyof ScopeCues, ReadonlyMap<number, readonly Match[]>>>;

/** True when the words found are quoted, named or denied rather than meant. */
export function isDisowned(
  match: Match,
  scope: Rule["scope"],
  cues: FoundCues,
  quotes: readonly Span[],
): boolean {
  const near = (all: ReadonlyMap<number, readonly Match[]>): readonly Match[] =>
    all.get(match.sentence) ?? [];
  const quote = quoteAround(match, quotes);
  if (quote !== undefined && near(cues.mention).some((cue) => outside(cue, quote))) return true;
  const named = near(cues.naming).some((cue) => follows(cue, match, reach.naming));
  if (named || scope === "term") return named;
  return (
    (cues.reply.get(match.sentence + 1)?.length ?? 0) > 0 ||
    near(cues.frame).some((cue) => cue.start < match.start && cue.end > match.end) ||
    near(cues.between).some((cue) => isBetween(cue, match)) ||
    near(cues.denial).some(
      (cue) => follows(cue, match, reach.denial) || straddlesEnd(cue, match),
    ) ||
    near(cues.warning).some(
      (cue) =>
        cue.start < match.start && cue.end <= match.end && match.start - cue.end <= reach.warning,
    )
  );
}

/** Quotations are in order and do not overlap: the first that ends behind the start of the match. */
function quoteAround(match: Match, quotes: readonly Span[]): Span | undefined {
  let low = 0;
  let high = quotes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quotes[middle]?.end ?? Infinity) <= match.start) low = middle + 1;
    else high = middle;
  }
  const quote = quotes[low];
  return quote !== undefined && quote.start < match.end ? quote : undefined;
}

const reach = { naming: 6, denial: 60, warning: 30 };

function outside(cue: Match, quote: Span): boolean {
  return cue.start >= quote.end - 1 || cue.end <= quote.start + 1;
}

function follows(cue: Match, match: Match, within: number): boolean {
  return cue.start >= match.end - 1 && cue.start - match.end <= within;
}

/** After one element found and before the next. */
function isBetween(cue: Match, { elements }: Match): boolean {
  return elements.some(
    ({ end }, index) => cue.start >= end && cue.end <= (elements[index + 1]?.start ?? 0),
  );
}

/** "mothers do" and "do not have to": the denial begins within the words found. */
function straddlesEnd(cue: Match, match: Match): boolean {
  return cue.start > match.start && cue.start < match.end && cue.end >= match.end;
}
