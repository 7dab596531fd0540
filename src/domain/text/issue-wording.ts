import type { SlotIssueCode } from "../schedule/slot-issues.ts";
import type { BodyErrorCode } from "./body-error.ts";
import { longestText, longestTitle, type TextIssueCode } from "./issues.ts";

export interface Wording {
  ja: string;
  en: string;
}

/** What an issue says to the person who can mend it; an unknown code speaks for itself. */
export function issueWording(code: string): Wording {
  return wordings.get(code) ?? { ja: code, en: code };
}

type IssueCode = TextIssueCode | BodyErrorCode | SlotIssueCode;

const wordingOf: Record<IssueCode, Wording> = {
  "empty-title": { ja: "件名を入力してください。", en: "Enter a title." },
  "empty-text": { ja: "本文を入力してください。", en: "Enter a text." },
  "title-too-long": {
    ja: `件名は${longestTitle}文字以内にしてください。`,
    en: `Keep the title within ${longestTitle} characters.`,
  },
  "too-long": {
    ja: `本文は${longestText.toLocaleString("en")}文字以内にしてください。`,
    en: `Keep the text within ${longestText.toLocaleString("en")} characters.`,
  },
  "control-characters": {
    ja: "目に見えない制御文字が入っています。取り除いてください。",
    en: "The text holds an invisible control character. Remove it.",
  },
  "lone-surrogate": {
    ja: "壊れた文字（不完全なサロゲートペア）が入っています。入力し直してください。",
    en: "The text holds half a character (a lone surrogate). Type it again.",
  },
  "not-a-body": {
    ja: "本文のデータの形式が正しくありません。",
    en: "The body is not in the form that the editor writes.",
  },
  "unsupported-node": {
    ja: "本文に使えるのは、段落・改行・リンク・箇条書き・太字・斜体・ふりがなだけです。",
    en: "A body may hold only paragraphs, line breaks, links, lists, emphasis and ruby.",
  },
  "unsupported-format": {
    ja: "取り消し線・上付き文字・下付き文字は使えません。",
    en: "Strikethrough, superscript and subscript cannot be used.",
  },
  "unsupported-link": {
    ja: "リンク先は http、https、mailto、tel のアドレスにしてください。",
    en: "A link must lead to an http, https, mailto or tel address.",
  },
  "link-content": {
    ja: "リンクの中には文字だけを入れてください。",
    en: "A link may hold text only.",
  },
  "nested-list": {
    ja: "箇条書きの中に箇条書きは入れられません。",
    en: "A list cannot stand inside another list.",
  },
  "ruby-incomplete": {
    ja: "ふりがなには、漢字と読みの両方を入力してください。",
    en: "Ruby needs both its base text and its reading.",
  },
  "day-outside-phase": {
    ja: "この時期にない日です。時期の最初の日から最後の日までの数を入力してください。",
    en: "The day is outside the phase. Enter a day between its first and last day.",
  },
  "anniversary-outside-phase": {
    ja: "この時期にない誕生日です。",
    en: "The phase has no such anniversary.",
  },
  "not-an-integer": {
    ja: "整数を入力してください。",
    en: "Enter a whole number.",
  },
};

const wordings = new Map<string, Wording>(Object.entries(wordingOf));
