import type { Word } from "./words.ts";

export interface Span {
  start: number;
  end: number;
}

/** Where the words of each set stand in a text, sorted by start. */
export type Occurrences = ReadonlyMap<string, readonly Span[]>;

export interface Lexicon {
  scan(text: string): Occurrences;
}

/** A trie over the words of all sets: one walk over the text finds every word of every set. */
export function buildLexicon(sets: ReadonlyMap<string, readonly Word[]>): Lexicon {
  const trie = newTrie();
  const names = [...sets.keys()];
  names.forEach((name, set) => {
    for (const word of sets.get(name) ?? []) insert(trie, word, set);
  });
  const step = stepsOf(trie);
  return { scan: (text) => scan(trie.entries, names, step, text) };
}

/** A word, and the sets that hold it by their numbers. */
interface Entry {
  word: Word;
  sets: number[];
}

/** Nodes are numbers, 0 is the root; `children` maps a node and a character to the node behind it. */
interface Trie {
  children: Map<number, number>[];
  entries: Entry[][];
}

function newTrie(): Trie {
  return { children: [new Map<number, number>()], entries: [[]] };
}

function insert({ children, entries }: Trie, word: Word, set: number): void {
  let node = 0;
  for (let i = 0; i < word.surface.length; i += 1) {
    const code = word.surface.charCodeAt(i);
    const known = children[node]?.get(code);
    if (known === undefined) {
      children[node]?.set(code, entries.length);
      node = entries.length;
      children.push(new Map());
      entries.push([]);
    } else node = known;
  }
  const own = entries[node] ?? [];
  const same = own.find((entry) => sameBounds(entry.word, word));
  if (same === undefined) own.push({ word, sets: [set] });
  else if (!same.sets.includes(set)) same.sets.push(set);
}

function sameBounds(a: Word, b: Word): boolean {
  return a.notAfter.join() === b.notAfter.join() && a.notBefore.join() === b.notBefore.join();
}

/** The node behind a node and a character, 0 where there is none. */
type Step = (node: number, code: number) => number;

/** The children of all nodes in one row, those of a node side by side: a text is walked many thousand steps. */
function stepsOf({ children }: Trie): Step {
  const all = children.flatMap((next) => [...next]);
  const codes = Uint16Array.from(all, ([code]) => code);
  const targets = Int32Array.from(all, ([, target]) => target);
  const starts = new Int32Array(children.length + 1);
  children.forEach((next, node) => (starts[node + 1] = (starts[node] ?? 0) + next.size));
  // The root has most children and most walks end there.
  const first = new Int32Array(65_536);
  for (const [code, target] of children[0] ?? []) first[code] = target;
  return (node, code) => {
    if (node === 0) return first[code] ?? 0;
    const end = starts[node + 1] ?? 0;
    for (let at = starts[node] ?? 0; at < end; at += 1) {
      if (codes[at] === code) return targets[at] ?? 0;
    }
    return 0;
  };
}

function scan(
  entries: readonly (readonly Entry[])[],
  names: readonly string[],
  step: Step,
  text: string,
): Occurrences {
  const found = new Map<string, Span[]>();
  const bySet: Span[][] = [];
  const note = (set: number, span: Span): void => {
    const spans = bySet[set];
    if (spans !== undefined) spans.push(span);
    else found.set(names[set] ?? "", (bySet[set] = [span]));
  };
  for (let start = 0; start < text.length; start += 1) {
    if (insideWord(text, start)) continue;
    let node = step(0, text.charCodeAt(start));
    for (let end = start + 1; node !== 0; end += 1) {
      const here = entries[node] ?? [];
      for (const { word, sets } of here.length === 0 || insideWord(text, end) ? [] : here) {
        if (!stands(word, text, start, end)) continue;
        for (const set of sets) note(set, { start, end });
      }
      if (end >= text.length) break;
      node = step(node, text.charCodeAt(end));
    }
  }
  return found;
}

/** Of spans sorted by start, the index of the first that starts at `start` or later. */
export function lowerBound(spans: readonly Span[], start: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? Infinity) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of spans sorted by start, those that lie within another. */
export function spansWithin(spans: readonly Span[], within: Span): Span[] {
  const found: Span[] = [];
  for (let at = lowerBound(spans, within.start); at < spans.length; at += 1) {
    const span = spans[at];
    if (span === undefined || span.start >= within.end) break;
    if (span.end <= within.end) found.push(span);
  }
  return found;
}

/** Between two Latin letters or digits; a word neither starts nor ends there. */
function insideWord(text: string, at: number): boolean {
  return isLetter(text.charCodeAt(at - 1)) && isLetter(text.charCodeAt(at));
}

function isLetter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 0xc0 && code < 0x250)
  );
}

function stands(word: Word, text: string, start: number, end: number): boolean {
  return (
    !word.notAfter.some((before) => text.endsWith(before, start)) &&
    !word.notBefore.some((after) => text.startsWith(after, end))
  );
}
