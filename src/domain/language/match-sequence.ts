import { lowerBound, type Occurrences, type Span } from "./lexicon.ts";
import type { Sequence, Step } from "./pattern.ts";

/** What the sequences are matched against: one message, scanned once. */
export interface Scanned {
  text: string;
  occurrences: Occurrences;
  sentences: readonly Span[];
  /** Outermost quotations, in order. */
  quotes: readonly Span[];
  /** Per sentence: the agent sets it takes over from an earlier sentence, if any. */
  carried: readonly (readonly string[])[];
}

export interface Match extends Span {
  sentence: number;
  /** The elements found, in order; between them stand words that no element names. */
  elements: readonly Span[];
}

/** All places where the elements of a sequence follow each other within one sentence. */
export function matchSequence(scanned: Scanned, sequence: Sequence): Match[] {
  const [first, ...rest] = sequence.steps;
  const starts = first === undefined ? undefined : scanned.occurrences.get(first.set);
  if (starts === undefined) return [];
  if (rest.some((step) => !scanned.occurrences.has(step.set))) return [];
  const matches: Match[] = [];
  for (const { start, end } of starts) {
    const sentence = sentenceAt(scanned.sentences, start);
    const bounds = scanned.sentences[sentence];
    if (bounds === undefined || end > bounds.end) continue;
    if (sequence.carried !== null && !takesOver(scanned, sentence, sequence.carried)) continue;
    if (sequence.fromStart && !onlyMarks(scanned.text, bounds.start, start)) continue;
    const elements = follow(scanned, rest, 0, end, bounds.end);
    if (elements === null) continue;
    const found = [{ start, end }, ...elements];
    matches.push({ start, end: found.at(-1)?.end ?? end, sentence, elements: found });
  }
  return matches;
}

function takesOver({ carried }: Scanned, sentence: number, agent: string): boolean {
  return carried[sentence]?.includes(agent) ?? false;
}

/** Index of the sentence that holds the unit `at`; -1 when none does. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  const next = lowerBound(sentences, at + 1);
  return (sentences[next - 1]?.end ?? -1) > at ? next - 1 : -1;
}

/** The spans of the steps from `index` on, or null when they do not follow. */
function follow(
  scanned: Scanned,
  steps: readonly Step[],
  index: number,
  from: number,
  limit: number,
): Span[] | null {
  const step = steps[index];
  if (step === undefined) return [];
  const spans = scanned.occurrences.get(step.set) ?? [];
  const nearest = step.apart ? from + 1 : from;
  const farthest =
    step.gap > 0 ? from + step.gap : nearest + (commaAt(scanned, from, step) ? 1 : 0);
  for (let i = lowerBound(spans, step.gap > 0 ? from : nearest); i < spans.length; i += 1) {
    const span = spans[i];
    if (span === undefined || span.start > farthest || span.end > limit) break;
    const others = follow(scanned, steps, index + 1, span.end, limit);
    if (others !== null) return [span, ...others];
  }
  return null;
}

function commaAt(scanned: Scanned, from: number, step: Step): boolean {
  return step.apart && scanned.text.charAt(from) === ",";
}

function onlyMarks(text: string, from: number, to: number): boolean {
  return /^[\s「『"'・\-*0-9.]*$/.test(text.slice(from, Math.min(to, from + 8))) && to - from <= 8;
}
