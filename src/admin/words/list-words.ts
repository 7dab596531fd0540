import type { Words } from "../words.ts";

/** What the lists of texts and their history say. */
export const listWords = {
  filter: { ja: "しぼりこみ", en: "Show only" },
  all: { ja: "すべて", en: "All" },
  history: { ja: "履歴", en: "History" },
  historyIntro: {
    ja: "保存されるたびの文章です。新しいものが上です。前の文章からの変更に印がついています。",
    en: "The text at every save, newest first, with what changed since the save before.",
  },
  by: (writer: string): Words => ({ ja: `${writer} さん`, en: `by ${writer}` }),
  bringBack: { ja: "この文章に戻して直す", en: "Go back to this text" },
  now: { ja: "いまの文章", en: "The text now" },
  first: { ja: "はじめて保存した文章", en: "The first text saved" },
  sameText: {
    ja: "文章は変わっていません（話題や出典などの変更）。",
    en: "The text is the same (topics, sources or the like changed).",
  },
  whole: { ja: "このときの全文", en: "The full text then" },
  more: { ja: "もっと前の文章を見る", en: "Show earlier texts" },
  none: { ja: "まだ保存されていません。", en: "Nothing was saved yet." },
} as const;
