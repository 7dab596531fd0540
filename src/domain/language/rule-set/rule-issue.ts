import type { FaultReason } from "./pattern-fault.ts";

/**
 * What keeps a rule or a set of words from being saved; `line` counts from 1. An example that is `found`
 * stands in the rule `of` and is flagged by `rule`.
 */
export type RuleIssue =
  | { code: "invalid"; field: string; reason: string }
  | { code: "notation"; field: string; line: number; position: number; reason: FaultReason }
  | { code: "too-few"; field: "bad" | "good"; least: number }
  | { code: "missed"; field: "bad"; rule: string; example: string }
  | { code: "found"; field: "good"; rule: string; of: string; example: string };

type Language = "ja" | "en";

/** The issue for people. */
export function ruleIssueWording(issue: RuleIssue, language: Language): string {
  const field = fieldWords[issue.field]?.[language] ?? issue.field;
  const ja = language === "ja";
  switch (issue.code) {
    case "invalid":
      return ja
        ? `「${field}」が正しくありません（${issue.reason}）。`
        : `${field}: ${issue.reason}.`;
    case "notation": {
      const why = faultWords[issue.reason][language];
      const at = issue.position + 1;
      return ja
        ? `「${field}」の${issue.line}行目、${at}文字目：${why}`
        : `${field}, line ${issue.line}, character ${at}: ${why}`;
    }
    case "too-few":
      return ja
        ? `「${field}」は${issue.least}つ以上書いてください。`
        : `${field}: write at least ${issue.least}.`;
    case "missed":
      return ja
        ? `${issue.rule} では見つからない例です：「${issue.example}」`
        : `${issue.rule} does not find this example: “${issue.example}”.`;
    case "found":
      return ja
        ? `${issue.of} の問題のない例を、${issue.rule} が指摘します：「${issue.example}」`
        : `${issue.rule} flags a good example of ${issue.of}: “${issue.example}”.`;
  }
}

const fieldWords: Readonly<Record<string, { ja: string; en: string }>> = {
  id: { ja: "識別名", en: "Identifier" },
  major: { ja: "大きな版", en: "Major version" },
  match: { ja: "見つけるもの", en: "What it finds" },
  relations: { ja: "だれが何をするか", en: "Who does what" },
  unless: { ja: "同じ文にあれば除く", en: "Unless in the same sentence" },
  unlessNear: { ja: "前後の文にあれば除く", en: "Unless nearby" },
  reasonJa: { ja: "理由（日本語）", en: "Reason (Japanese)" },
  reasonEn: { ja: "理由（英語）", en: "Reason (English)" },
  source: { ja: "出典", en: "Source" },
  bad: { ja: "見つけるべき例", en: "Examples to find" },
  good: { ja: "問題のない例", en: "Good examples" },
  words: { ja: "言葉", en: "Words" },
  name: { ja: "名前", en: "Name" },
};

const faultWords: Readonly<Record<FaultReason, { ja: string; en: string }>> = {
  bracket: {
    ja: "かっこの組が合いません。かっこの中にかっこは入れられません。",
    en: "brackets do not pair, or stand within brackets.",
  },
  "regular-expression": {
    ja: "正規表現は使えません。言葉を「(…|…)」に並べてください。",
    en: "regular expressions are not accepted; list words as (…|…).",
  },
  "unknown-set": {
    ja: "その名前の言葉の集まりはありません。",
    en: "there is no word set of that name.",
  },
  "circular-set": {
    ja: "言葉の集まりが自分自身を含んでいます。",
    en: "the word set includes itself.",
  },
  "verb-ending": {
    ja: "「*」の前は動詞の終止形（手伝う など）にしてください。",
    en: "before “*” there is the dictionary form of a verb.",
  },
  "start-inside": { ja: "「^」は先頭だけに置けます。", en: "“^” stands at the start only." },
  "gap-too-long": { ja: "間は60までです。", en: "a gap is 60 at most." },
  "too-many-optional": {
    ja: "省ける要素（?）は6つまでです。",
    en: "at most 6 elements may be optional (?).",
  },
  likeness: {
    ja: "「~」のあとは、似ている度合い（1〜99の数字）だけにしてください。",
    en: "after “~” there is a likeness from 1 to 99 and nothing else.",
  },
  empty: { ja: "必ずある言葉が1つもありません。", en: "nothing here must be found." },
};
