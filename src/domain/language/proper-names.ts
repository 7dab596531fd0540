import type { Span } from "./lexicon.ts";

/**
 * English names of clubs, laws and events ("the Good Fathers Club"), as spans of the original text: at
 * least two capitalised words in a row that neither begin a sentence nor name a parent or a day.
 */
export function properNames(text: string): Span[] {
  return [...text.matchAll(capitalised)].flatMap((match) => {
    if (title.test(match[0]) || isHeading(text, match.index)) return [];
    const words = [...match[0].matchAll(/[^\s]+/g)].map((word) => ({
      start: match.index + word.index,
      end: match.index + word.index + word[0].length,
      counts: !plain.test(word[0]),
      parents: ofParent.test(word[0]),
    }));
    const opening = beginsSentence(text, match.index);
    const telling = words.filter(
      ({ counts, parents }, index) =>
        !(opening && index === 0) && (counts || (parents && words[index + 1]?.counts === true)),
    );
    const [first] = opening ? words : telling;
    const last = telling.at(-1);
    return telling.length < 2 || first === undefined || last === undefined
      ? []
      : [{ start: first.start, end: last.end }];
  });
}

const capitalised = /\p{Lu}[\p{L}'’-]*(?: (?:(?:of|and|for|the|&) )?\p{Lu}[\p{L}'’-]*)+/gu;

/** Capitalised wherever they stand, or too short to tell. */
const plain =
  /^(?:\p{Lu}{1,3}|of|and|for|the|(?:Mum|Mom|Mam|Mummy|Mommy|Mama|Mother|Dad|Daddy|Papa|Father|Hubby|Gran|Granny|Grandma|Grandpa|Grandad|Nan|Nana|Baby)(?:['’]s)?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter)$/u;

/** "Mother's Hill" is a place, "Mum's Friday" is not. */
const ofParent = /^(?:Mother|Father|Dad|Mum)(?:s['’]|['’]s)$/u;

const title = /\b(?:Mr|Mrs|Ms|Dr)\b/;

/** A line without a full stop may be a heading in which every word is capitalised. */
function isHeading(text: string, at: number): boolean {
  const end = text.indexOf("\n", at);
  return !/[.!?]["'”’)]*\s*$/.test(text.slice(at, end < 0 ? text.length : end).slice(-40));
}

function beginsSentence(text: string, at: number): boolean {
  return /(?:^|[.!?:\n])["'“‘(\s]*$/.test(text.slice(Math.max(0, at - 8), at));
}
