import type { Example, Finding } from "./finding.ts";
import { normalise } from "./normalise.ts";
import { canonicalSentence } from "./waiver-key.ts";

export const easyJapaneseVersion = "2";

/** Findings that matter in Easy Japanese only; `text` is the plain form, ruby as 妊娠（にんしん）. */
export function checkEasyJapanese(text: string): Finding[] {
  return sentences(text).flatMap((sentence) => [
    ...matches(sentence, bareKanji, rules.kanji),
    ...tooLong(sentence),
    ...phrases(sentence, doubleNegation, rules.negation),
    ...phrases(sentence, honorific, rules.honorific),
  ]);
}

interface Sentence {
  start: number;
  text: string;
}

interface EasyRule {
  id: string;
  message: Finding["message"];
  suggestions: string[];
  example: Example;
}

/** Characters without furigana and blanks; about one breath, two lines on a phone. */
const longestSentence = 50;

const furigana = /[（(][ぁ-んァ-ヶー\s]{1,20}[）)]/g;
const bareKanji =
  /(?<![㐀-鿿豈-﫿々〆])[㐀-鿿豈-﫿々〆]{1,40}(?![㐀-鿿豈-﫿々〆]|\s{0,2}[（(][ぁ-んァ-ヶー\s]{1,40}[）)])/g;

// Both are sought in the text without blanks and furigana.
const doubleNegation =
  /(?:なく|ない(?:わけ|こと|もの|はず)|ないと)(?:は|も|が|で(?:は|も))(?:ない|ありません|言え|いえ|限|かぎ)|ざるを(?:え|得)|(?:ずに|ないで)は(?:い|お)られ|(?:ない|ぬ)わけに(?:は)?い|ない(?:人|ひと|子|親|日|ひ)は(?:い(?:ない|ません)|ない|ありません)/g;
const honorific =
  /いらっしゃ|おっしゃ|仰[いっ]|(?:召|め)し(?:上|あ)が|ご(?:覧|らん)|拝見|はいけん|伺[いうえっ]|うかが[いうえっ]|(?:申|もう)し(?:上|あ)げ|存じ|ぞんじ|なさいま|ご自愛|くださいませ|[てで](?:いただ|頂)|でございま|お(?:越|こ)し|お(?:控|ひか)え|ご(?:遠慮|えんりょ)|賜|いたしま|致しま|お(?:帰り|かえり|使い|つかい|飲み|のみ|書き|かき|読み|よみ|聞き|きき|持ち|もち|待ち|まち|過ごし|すごし|困り|こまり)にな|ておりま/g;

const rules = {
  kanji: {
    id: "easy-kanji-ruby",
    message: {
      ja: "漢字にふりがながありません。",
      en: "Kanji without furigana.",
    },
    suggestions: ["漢字（かんじ）のように読みをつける"],
    example: { bad: "病院に　行きます。", good: "病院（びょういん）に　行（い）きます。" },
  },
  long: {
    id: "easy-sentence-long",
    message: {
      ja: `一文が${longestSentence}字をこえています。ふたつに分けてください。`,
      en: `The sentence has more than ${longestSentence} characters. Make two of it.`,
    },
    suggestions: ["文を分ける"],
    example: {
      bad: "ねつが　あるときは　つめたい　のみものを　すこしずつ　のませて　ねむれないときは　びょういんに　でんわを　してください。",
      good: "ねつが　あるときは　つめたい　のみものを　すこしずつ　のませて　ください。ねむれないときは　びょういんに　でんわを　して　ください。",
    },
  },
  negation: {
    id: "easy-double-negation",
    message: {
      ja: "二重の否定はわかりにくいです。",
      en: "A double negation is hard to understand.",
    },
    suggestions: ["「〜です」「〜できます」と言い切る"],
    example: { bad: "ねつが　でないことも　ありません。", good: "ねつが　でることが　あります。" },
  },
  honorific: {
    id: "easy-honorific",
    message: {
      ja: "むずかしい敬語です。「です・ます」だけにしてください。",
      en: "A hard honorific. Use plain です・ます.",
    },
    suggestions: ["です・ますの形にする"],
    example: { bad: "なにを　めしあがりますか。", good: "なにを　たべますか。" },
  },
} satisfies Record<string, EasyRule>;

function sentences(text: string): Sentence[] {
  return [...text.matchAll(/[^。！？!?\n]{1,2000}[。！？!?]?/g)].map((match) => ({
    start: match.index,
    text: match[0],
  }));
}

function matches(sentence: Sentence, pattern: RegExp, rule: EasyRule): Finding[] {
  return [...sentence.text.matchAll(pattern)].map((match) =>
    finding(sentence, rule, match.index, match.index + match[0].length),
  );
}

function phrases(sentence: Sentence, pattern: RegExp, rule: EasyRule): Finding[] {
  const { text, starts, ends } = normalise(sentence.text, "ja");
  return [...text.matchAll(pattern)].map((match) =>
    finding(
      sentence,
      rule,
      starts[match.index] ?? 0,
      ends[match.index + match[0].length - 1] ?? sentence.text.length,
    ),
  );
}

function tooLong(sentence: Sentence): Finding[] {
  const read = sentence.text.replace(furigana, "").replace(/\s/g, "");
  if (read.length <= longestSentence) return [];
  return [finding(sentence, rules.long, 0, sentence.text.length)];
}

function finding(sentence: Sentence, rule: EasyRule, start: number, end: number): Finding {
  return {
    rule: rule.id,
    major: 1,
    category: "easy_japanese",
    severity: "warn",
    start: sentence.start + start,
    end: sentence.start + end,
    text: sentence.text.slice(start, end),
    sentence: canonicalSentence(sentence.text),
    message: rule.message,
    suggestions: rule.suggestions,
    example: rule.example,
  };
}
