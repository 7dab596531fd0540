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
  for (const [set, words] of sets) {
    for (const word of words) insert(trie, word, set);
  }
  const step = stepsOf(trie);
  return { scan: (text) => scan(trie.entries, step, text) };
}

interface Entry {
  word: Word;
  sets: string[];
}

/** Nodes are numbers, 0 is the root; `children` maps a node and a character to the node behind it. */
interface Trie {
  children: Map<number, number>[];
  entries: Entry[][];
}

function newTrie(): Trie {
  return { children: [new Map<number, number>()], entries: [[]] };
}

function insert({ children, entries }: Trie, word: Word, set: string): void {
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

/** All steps in one open hash table: a text is walked some hundred thousand steps. */
function stepsOf({ children }: Trie): Step {
  let size = 1024;
  while (size < children.length * 4) size *= 2;
  const nodes = new Int32Array(size).fill(-1);
  const codes = new Uint16Array(size);
  const targets = new Int32Array(size);
  const slotOf = (node: number, code: number): number => {
    const hash = Math.imul(node ^ Math.imul(code, 0x85ebca6b), 0x9e3779b1);
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (nodes[slot] !== -1 && (nodes[slot] !== node || codes[slot] !== code)) {
      slot = (slot + 1) & (size - 1);
    }
    return slot;
  };
  children.forEach((next, node) => {
    for (const [code, target] of next) {
      const slot = slotOf(node, code);
      nodes[slot] = node;
      codes[slot] = code;
      targets[slot] = target;
    }
  });
  // Most walks end at their first step.
  const first = new Int32Array(65_536);
  for (const [code, target] of children[0] ?? []) first[code] = target;
  return (node, code) => (node === 0 ? first[code] : targets[slotOf(node, code)]) ?? 0;
}

function scan(entries: readonly (readonly Entry[])[], step: Step, text: string): Occurrences {
  const found = new Map<string, Span[]>();
  for (let start = 0; start < text.length; start += 1) {
    if (insideWord(text, start)) continue;
    let node = step(0, text.charCodeAt(start));
    for (let end = start + 1; node !== 0; end += 1) {
      const here = entries[node] ?? [];
      for (const entry of here.length === 0 || insideWord(text, end) ? [] : here) {
        if (stands(entry.word, text, start, end)) note(found, entry.sets, { start, end });
      }
      if (end >= text.length) break;
      node = step(node, text.charCodeAt(end));
    }
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

function note(found: Map<string, Span[]>, sets: readonly string[], span: Span): void {
  for (const set of sets) {
    const spans = found.get(set);
    if (spans === undefined) found.set(set, [span]);
    else spans.push(span);
  }
}
