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
  const root: Node = { next: new Map(), entries: [] };
  for (const [set, words] of sets) {
    for (const word of words) insert(root, word, set);
  }
  return { scan: (text) => scan(root, text) };
}

interface Entry {
  word: Word;
  sets: string[];
}

interface Node {
  next: Map<number, Node>;
  entries: Entry[];
}

function insert(root: Node, word: Word, set: string): void {
  let node = root;
  for (let i = 0; i < word.surface.length; i += 1) {
    const code = word.surface.charCodeAt(i);
    const next = node.next.get(code) ?? { next: new Map(), entries: [] };
    node.next.set(code, next);
    node = next;
  }
  const same = node.entries.find((entry) => sameBounds(entry.word, word));
  if (same === undefined) node.entries.push({ word, sets: [set] });
  else if (!same.sets.includes(set)) same.sets.push(set);
}

function sameBounds(a: Word, b: Word): boolean {
  return a.notAfter.join() === b.notAfter.join() && a.notBefore.join() === b.notBefore.join();
}

function scan(root: Node, text: string): Occurrences {
  const found = new Map<string, Span[]>();
  for (let start = 0; start < text.length; start += 1) {
    let node = root.next.get(text.charCodeAt(start));
    if (node === undefined || insideWord(text, start)) continue;
    for (let end = start + 1; node !== undefined; end += 1) {
      for (const entry of node.entries) {
        if (insideWord(text, end)) break;
        if (stands(entry.word, text, start, end)) note(found, entry.sets, { start, end });
      }
      node = node.next.get(text.charCodeAt(end));
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
