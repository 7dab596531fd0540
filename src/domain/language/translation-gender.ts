import type { Finding } from "./finding.ts";
import { structureOf } from "./sentences.ts";
import { canonicalSentence } from "./waiver-key.ts";

type Gender = "female" | "male";

/**
 * English words that say the sex of a person. Those of mothers count apart: 妊婦 and 母乳 name her, where
 * the Japanese otherwise leaves the person out.
 */
const english: readonly { gender: Gender; mother: boolean; words: RegExp }[] = [
  {
    gender: "female",
    mother: false,
    words:
      /\b(?:she|her|hers|herself|wife|wives|girls?|girlfriends?|lady|ladies|daughters?|sisters?|aunts?|grand(?:ma|mother|daughter)s?|grann(?:y|ies)|nanas?)\b/gi,
  },
  {
    gender: "female",
    mother: true,
    words: /\b(?:(?:mum|mom|mummy|mommy|mama|mother)s?(?:-to-be)?|woman|women)\b/gi,
  },
  {
    gender: "male",
    mother: false,
    words:
      /\b(?:he|him|his|himself|husbands?|man|men|boys?|boyfriends?|gentlem[ae]n|sons?|brothers?|uncles?|grand(?:pa|dad|father|son)s?|(?:dad|daddy|papa|father)s?(?:-to-be)?|daddies)\b/gi,
  },
];

/** What names a person in English and says nothing of the reader or the parents, or names both sexes. */
const names = new RegExp(
  `\\b(?:mother and child health handbook|mother's day|father's day|mother tongue|${[
    ["he", "she"],
    ["his", "hers?"],
    ["him", "her"],
    ["boys?", "girls?"],
    ["sons?", "daughters?"],
    ["brothers?", "sisters?"],
    ["grandpas?", "grandmas?"],
    ["grandfathers?", "grandmothers?"],
  ]
    .map(([one, other]) => `${one}(?: or | and |/)${other}|${other}(?: or | and |/)${one}`)
    .join("|")})\\b`,
  "gi",
);

const japanese: Readonly<Record<Gender, RegExp>> = {
  female:
    /ママ|おかあさん|お母さん|母親|母(?![国語屋音校島子])|妻|奥さま|奥様|女性|女児|女の(?:子|人)|女子|娘|彼女|姉|妹|おば|伯母|叔母|ばあば|祖母|嫁|妊婦/,
  male: /パパ|おとうさん|お父さん|父親|父(?!島)|(?<![丈工])夫(?!婦)|主人(?!公)|旦那|男性|男児|男の(?:子|人)|男子|息子|彼(?![女岸])|兄|弟|おじ|伯父|叔父|じいじ|祖父/,
};

/** Words that themselves name her who is pregnant, gives birth or breastfeeds. */
const motherInWord = /妊婦|産婦|母体|母乳|母胎/;

/**
 * Findings in an English translation about gender: a warning where it names a sex that the Japanese
 * leaves open (「赤ちゃんを抱いて」 → "she holds the baby"), information where it drops one that the
 * Japanese names. Compared sentence by sentence where both texts have the same number, else by
 * paragraph, else as a whole. `start` and `end` are UTF-16 units of the translation.
 */
export function checkTranslation(source: string, translation: string): Finding[] {
  return aligned(source, translation).flatMap((pair) => [...added(pair), ...dropped(pair)]);
}

interface Pair {
  source: string;
  /** The part of the translation, and where it begins. */
  text: string;
  start: number;
}

function aligned(source: string, translation: string): Pair[] {
  const from = paragraphs(source);
  const to = paragraphs(translation);
  if (from.length !== to.length) return [{ source, text: translation, start: 0 }];
  return to.flatMap(({ text, start }, index) => {
    const paragraph = from[index]?.text ?? "";
    const before = sentences(paragraph, "ja");
    const after = sentences(text, "en");
    if (before.length !== after.length) return [{ source: paragraph, text, start }];
    return after.map((one, place) => ({
      source: before[place]?.text ?? "",
      text: one.text,
      start: start + one.start,
    }));
  });
}

interface Part {
  text: string;
  start: number;
}

function paragraphs(text: string): Part[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({ text: match[0], start: match.index }));
}

function sentences(text: string, language: "ja" | "en"): Part[] {
  return structureOf(text, language)
    .sentences.map(({ start, end }) => ({ text: text.slice(start, end), start }))
    .filter((one) => one.text.trim() !== "");
}

function added({ source, text, start }: Pair): Finding[] {
  const open = text.replaceAll(names, (name) => " ".repeat(name.length));
  return english
    .filter(({ gender }) => !japanese[gender].test(source))
    .filter(({ mother }) => !(mother && motherInWord.test(source)))
    .flatMap(({ words }) =>
      [...open.matchAll(words)].map((match) =>
        finding(text, start, match.index, match[0].length, addedRule),
      ),
    );
}

function dropped({ source, text, start }: Pair): Finding[] {
  const open = (["female", "male"] as const).filter(
    (gender) =>
      parentWords[gender].test(source) &&
      !english.some((one) => one.gender === gender && text.search(one.words) >= 0),
  );
  return open.length === 0 ? [] : [finding(text, start, 0, text.length, droppedRule)];
}

const parentWords: Readonly<Record<Gender, RegExp>> = {
  female: /ママ|おかあさん|お母さん|母親|妻/,
  male: /パパ|おとうさん|お父さん|父親|(?<![丈工])夫(?!婦)/,
};

type GenderRule = Pick<
  Finding,
  "rule" | "category" | "severity" | "message" | "suggestions" | "example"
>;

const addedRule: GenderRule = {
  rule: "en-translation-gender-added",
  category: "role_assumption",
  severity: "warn",
  message: {
    ja: "元の日本語にない性別を、英語が言っています。",
    en: "The English names a sex that the Japanese leaves open.",
  },
  suggestions: ["you", "they", "a parent"],
  example: {
    bad: "赤ちゃんを抱いてみましょう。→ Let her hold the baby.",
    good: "赤ちゃんを抱いてみましょう。→ Try holding the baby.",
  },
};

const droppedRule: GenderRule = {
  rule: "en-translation-gender-dropped",
  category: "role_assumption",
  severity: "info",
  message: {
    ja: "元の日本語は性別を言っていますが、英語は言っていません。",
    en: "The Japanese names a sex; the English does not.",
  },
  suggestions: [],
  example: {
    bad: "父親の育休は2回に分けられます。→ Leave can be taken in two parts.",
    good: "父親の育休は2回に分けられます。→ A father can take leave in two parts.",
  },
};

function finding(
  text: string,
  start: number,
  from: number,
  length: number,
  rule: GenderRule,
): Finding {
  return {
    ...rule,
    major: 1,
    start: start + from,
    end: start + from + length,
    text: text.slice(from, from + length),
    sentence: canonicalSentence(text),
  };
}
