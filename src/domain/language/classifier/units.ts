import { spansWithin, type Occurrences, type Span } from "../lexicon.ts";
import type { RuleLanguage } from "../rule.ts";
import { hashOf, mix, seed } from "./hash.ts";
import { classSets } from "./word-sets.ts";

/** A word (English) or a character (Japanese), or the class of words that stands there. */
export interface Unit extends Span {
  hash: number;
  isClass: boolean;
}

/** Where the classes stand, the longest first, none within another. */
export function classesIn(occurrences: Occurrences, within: Span, language: RuleLanguage): Unit[] {
  const found = classSets[language].flatMap((set, index) =>
    spansWithin(occurrences.get(set) ?? [], within).map(({ start, end }) => ({
      start,
      end,
      hash: classHash(index),
      isClass: true,
    })),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Unit[] = [];
  for (const unit of found) if (unit.start >= (kept.at(-1)?.end ?? 0)) kept.push(unit);
  return kept;
}

/** The hash that stands for a class, by its place in `classSets`. */
export function classHash(index: number): number {
  return mix(seed.class, index);
}

/** Words and marks, between a unit for the start and one for the end. */
export function wordUnits(text: string, start: number, end: number): Unit[] {
  const units: Unit[] = [{ hash: 1, start, end: start, isClass: false }];
  for (const match of text.slice(start, end).matchAll(words)) {
    const from = start + match.index;
    const to = from + match[0].length;
    const hash = /^\d/.test(match[0]) ? 2 : hashOf(text, from, to);
    units.push({ hash, start: from, end: to, isClass: false });
  }
  units.push({ hash: 3, start: end, end, isClass: false });
  return units;
}

const words = /[a-z]+(?:['-][a-z]+)*|\d+|[.,;:!?"'–—-]/g;

/** Characters, a number being one, between a unit for the start and one for the end. */
export function characterUnits(text: string, start: number, end: number): Unit[] {
  const units: Unit[] = [{ hash: 1, start, end: start, isClass: false }];
  for (let i = start; i < end; i += 1) {
    const code = text.charCodeAt(i);
    const isDigit = code >= 48 && code <= 57;
    const last = units.at(-1);
    if (isDigit && last?.hash === 2) last.end = i + 1;
    else units.push({ hash: isDigit ? 2 : code, start: i, end: i + 1, isClass: false });
  }
  units.push({ hash: 3, start: end, end, isClass: false });
  return units;
}

/** The units, those within a class replaced by it. */
export function withClasses(plain: readonly Unit[], classes: readonly Unit[]): Unit[] {
  if (classes.length === 0) return [...plain];
  const units: Unit[] = [];
  let next = 0;
  for (const unit of plain) {
    while (next < classes.length && (classes[next]?.end ?? 0) <= unit.start) next += 1;
    const own = classes[next];
    if (
      own !== undefined &&
      own.start <= unit.start &&
      unit.end <= own.end &&
      unit.end > unit.start
    ) {
      if (units.at(-1) !== own) units.push(own);
    } else units.push(unit);
  }
  return units;
}

/** Runs of kanji or katakana, and classes: what a Japanese sentence is about. */
export function contentUnits(text: string, units: readonly Unit[]): Unit[] {
  const content: Unit[] = [];
  let open: Unit | null = null;
  for (const unit of units) {
    const isContent =
      !unit.isClass && contentCharacter.test(text.charAt(unit.start)) && unit.end > unit.start;
    if (isContent && open !== null && open.end === unit.start) {
      open.hash = mix(open.hash, unit.hash);
      open.end = unit.end;
      continue;
    }
    open = isContent ? { ...unit, hash: mix(seed.content, unit.hash) } : null;
    if (open !== null) content.push(open);
    else if (unit.isClass) content.push(unit);
  }
  return content;
}

const contentCharacter = /[\u30A1-\u30FA\u30FC\u3400-\u9FFF\u3005]/;
