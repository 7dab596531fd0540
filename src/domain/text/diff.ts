import { diffArrays } from "diff";

export interface DiffPart {
  type: "same" | "added" | "removed";
  text: string;
}

/**
 * What changed between two texts, in words of the locale and, inside a changed word, in graphemes.
 * The same and removed parts make `before`, the same and added parts `after`.
 */
export function diffTexts(before: string, after: string, locale: string): DiffPart[] {
  const words = diffTokens(tokens(before, locale, "word"), tokens(after, locale, "word"));
  return mergeParts(refineParts(words ?? replacement(before, after), locale));
}

/** Beyond this many edits two texts have too little in common for a comparison to help anybody. */
const mostEdits = 1000;

function diffTokens(before: string[], after: string[]): DiffPart[] | null {
  const changes = diffArrays(before, after, { maxEditLength: mostEdits });
  if (changes === undefined) return null;
  return changes.map(({ added, removed, value }) => ({
    type: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

/** Piece by piece, because each segment that V8 hands out holds a copy of the whole that was segmented. */
function tokens(text: string, locale: string, granularity: "word" | "grapheme"): string[] {
  const segmenter = segmenterFor(locale, granularity);
  const pieces = text.match(/[^\s。]*[\s。]*/g) ?? [];
  return pieces.flatMap((piece) => Array.from(segmenter.segment(piece), (one) => one.segment));
}

const segmenters = new Map<string, Intl.Segmenter>();

/** Easy Japanese ("ja-easy") is segmented as Japanese. */
function segmenterFor(locale: string, granularity: "word" | "grapheme"): Intl.Segmenter {
  const language = locale.split("-")[0] ?? locale;
  const name = `${language} ${granularity}`;
  const known = segmenters.get(name);
  if (known !== undefined) return known;
  const made = new Intl.Segmenter(language, { granularity });
  segmenters.set(name, made);
  return made;
}

function replacement(before: string, after: string): DiffPart[] {
  return [
    { type: "removed", text: before },
    { type: "added", text: after },
  ];
}

function refineParts(parts: readonly DiffPart[], locale: string): DiffPart[] {
  const refined: DiffPart[] = [];
  for (const part of parts) {
    const last = refined.at(-1);
    if (last?.type === "removed" && part.type === "added") {
      refined.pop();
      refined.push(...refineWord(last.text, part.text, locale));
    } else {
      refined.push(part);
    }
  }
  return refined;
}

/** A replaced passage is shown by grapheme only while most of it is the same; else it is confetti. */
function refineWord(before: string, after: string, locale: string): DiffPart[] {
  const left = tokens(before, locale, "grapheme");
  const right = tokens(after, locale, "grapheme");
  const longest = Math.max(left.length, right.length);
  const parts = longest <= longestRefined ? diffTokens(left, right) : null;
  if (parts === null) return replacement(before, after);
  const kept = parts.filter((part) => part.type === "same").map((part) => part.text);
  const same = tokens(kept.join(""), locale, "grapheme").length;
  return same * 2 >= longest ? parts : replacement(before, after);
}

/** In graphemes. */
const longestRefined = 60;

function mergeParts(parts: readonly DiffPart[]): DiffPart[] {
  const merged: DiffPart[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.text === "") continue;
    if (last?.type === part.type) {
      merged.splice(-1, 1, { type: part.type, text: last.text + part.text });
    } else {
      merged.push(part);
    }
  }
  return merged;
}
