import { spansWithin, type Occurrences, type Span } from "../lexicon.ts";
import type { RuleLanguage } from "../rule.ts";
import { mix, seed } from "./hash.ts";
import {
  characterUnits,
  classesIn,
  classHash,
  contentUnits,
  withClasses,
  wordUnits,
  type Unit,
} from "./units.ts";
import { classSets, signSets } from "./word-sets.ts";

/** One feature of a sentence: its hash (32 bits) and where it stands; nowhere when it is of the whole. */
export type Emit = (hash: number, start: number, end: number) => void;

/**
 * What the classifier looks at within a span of a normalised text: words or characters alone, in
 * a row and apart, the same with people named by their class, and who is in the sentence at all.
 */
export function eachFeature(
  text: string,
  { start, end }: Span,
  occurrences: Occurrences,
  language: RuleLanguage,
  emit: Emit,
): void {
  const classes = classesIn(occurrences, { start, end }, language);
  const plain = language === "en" ? wordUnits(text, start, end) : characterUnits(text, start, end);
  const named = withClasses(plain, classes);
  if (language === "en") {
    rows(plain, 3, 1, false, emit);
    rows(named, 3, 1, true, emit);
    apart(plain, 5, false, emit);
    apart(named, 5, true, emit);
    wordParts(text, plain, emit);
    together(classes, plain, emit);
  } else {
    rows(plain, 5, 1, false, emit);
    rows(named, 5, 2, true, emit);
    const content = contentUnits(text, named);
    apart(content, 5, false, emit);
    together(classes, content, emit);
  }
  const kinds = [...new Set(classes.map(({ hash }) => hash))];
  const signs = signSets[language].flatMap((set, index) =>
    spansWithin(occurrences.get(set) ?? [], { start, end }).length > 0
      ? [mix(seed.sign, index)]
      : [],
  );
  presence(kinds, signs, language, emit);
}

/** Runs of 1 (or `least`) to `most` units; with `classed`, only those that hold a class. */
function rows(
  units: readonly Unit[],
  most: number,
  least: number,
  classed: boolean,
  emit: Emit,
): void {
  for (let i = 0; i < units.length; i += 1) {
    let hash = classed ? seed.namedRow : seed.row;
    let hasClass = false;
    const first = units[i];
    if (first === undefined) continue;
    for (let j = i; j < i + most && j < units.length; j += 1) {
      const unit = units[j];
      if (unit === undefined) break;
      hash = mix(hash, unit.hash);
      hasClass ||= unit.isClass;
      if (j - i + 1 >= least && (!classed || hasClass)) emit(hash, first.start, unit.end);
    }
  }
}

/** Two units with up to `most` - 1 others between them. */
function apart(units: readonly Unit[], most: number, classed: boolean, emit: Emit): void {
  for (let i = 0; i < units.length; i += 1) {
    const first = units[i];
    if (first === undefined) continue;
    for (let j = i + 2; j <= i + most && j < units.length; j += 1) {
      const second = units[j];
      if (second === undefined || (classed && !first.isClass && !second.isClass)) continue;
      emit(mix(mix(seed.apart, first.hash), second.hash), first.start, second.end);
    }
  }
}

/** Four and five letters in a row within a word and its ends: its stem, whatever its ending. */
function wordParts(text: string, units: readonly Unit[], emit: Emit): void {
  for (const { start, end } of units) {
    if (end - start < 4) continue;
    for (let from = start - 1; from + 4 <= end + 1; from += 1) {
      let hash = seed.part;
      for (let i = from; i < from + 4; i += 1) hash = mix(hash, letter(text, i, start, end));
      emit(hash, start, end);
      if (from + 5 <= end + 1) emit(mix(hash, letter(text, from + 4, start, end)), start, end);
    }
  }
}

function letter(text: string, at: number, start: number, end: number): number {
  return at < start ? 1 : at >= end ? 3 : text.charCodeAt(at);
}

/** Each class in the sentence with each word of it, wherever they stand. */
function together(classes: readonly Unit[], units: readonly Unit[], emit: Emit): void {
  const kinds = new Set(classes.map(({ hash }) => hash));
  for (const kind of kinds) {
    for (const { hash, start, end } of units) emit(mix(mix(seed.together, kind), hash), start, end);
  }
}

/** Which classes and signs are there, which classes are not, and which two are there together. */
function presence(
  kinds: readonly number[],
  signs: readonly number[],
  language: RuleLanguage,
  emit: Emit,
): void {
  classSets[language].forEach((_, index) => {
    const kind = classHash(index);
    if (!kinds.includes(kind)) emit(mix(seed.missing, kind), 0, 0);
  });
  const there = [...kinds, ...signs];
  for (const one of there) {
    emit(mix(seed.there, one), 0, 0);
    for (const other of there) if (other > one) emit(mix(mix(seed.pair, one), other), 0, 0);
  }
}
