import type { WaitingReason } from "../api/answers.ts";
import type { Words } from "../words.ts";

/** What the home page, the queue and the translation page say. */
export const pageWords = {
  hello: (name: string): Words => ({ ja: `${name} さん、こんにちは`, en: `Hello, ${name}` }),
  nothingWaits: {
    ja: "いま、あなたを待っているものはありません。",
    en: "Nothing waits for you right now.",
  },
  newMessage: { ja: "新しい原稿を書く", en: "Write a new message" },
  newInsert: { ja: "新しいお知らせを書く", en: "Write a new insert" },
  newTranslation: { ja: "翻訳を始める", en: "Start a translation" },
  openQueue: (count: number): Words => ({
    ja: `監修を始める（${count}件）`,
    en: `Start reviewing (${count})`,
  }),
  editions: { ja: "版と配信パック", en: "Editions and packs" },
  edition: { ja: "版", en: "Edition" },
  newest: { ja: "最新の版番号", en: "Newest version" },
  unpublished: { ja: "まだ配信していない変更", en: "Unpublished changes" },
  neverPublished: { ja: "未配信", en: "Not yet published" },
  noChanges: { ja: "変更なし", en: "None" },
  toPublish: { ja: "内容を確かめて配信する", en: "Preview and publish" },
  lists: { ja: "一覧", en: "Lists" },
  todo: { ja: "すること", en: "What to do" },
  topics: { ja: "話題", en: "Topics" },
  users: { ja: "利用者", en: "Users" },
  keys: { ja: "配信キー", en: "Delivery keys" },
  recalls: { ja: "回収", en: "Recalls" },
  queue: { ja: "監修の順番待ち", en: "Review queue" },
  queueShort: { ja: "監修する", en: "Review" },
  publish: { ja: "配信", en: "Publish" },
  since: (moment: string): Words => ({ ja: `${moment}から`, en: `since ${moment}` }),
  position: (at: number, of: number): Words => ({
    ja: `${of}件中 ${at}件目`,
    en: `${at} of ${of}`,
  }),
  queueEmpty: {
    ja: "承認を待つ原稿はもうありません。お疲れさまでした。",
    en: "Nothing is left to review. Thank you.",
  },
  next: { ja: "次へ", en: "Next" },
  previous: { ja: "前へ", en: "Back" },
  skipped: { ja: "あとで判断する", en: "Decide later" },
  firstTime: {
    ja: "はじめて承認される文章です。",
    en: "This text has never been approved before.",
  },
  again: {
    ja: "前回の承認から時間がたったため、もう一度の確認をお願いします。文章は変わっていません。",
    en: "The approval has expired: please check again. The text has not changed.",
  },
  wholeText: { ja: "全文", en: "Full text" },
  sources: { ja: "出典", en: "Sources" },
  findings: { ja: "表現チェックの指摘", en: "Findings" },
  send: { ja: "この内容で送る", en: "Send" },
  recordedNext: { ja: "記録しました。次の原稿です。", en: "Recorded. Here is the next one." },
  source: { ja: "元の日本語（承認された文章）", en: "Japanese source (approved text)" },
  sourceMissing: {
    ja: "元の原稿を選ぶと、承認された日本語がここに出ます。",
    en: "Choose the source message to see its approved Japanese here.",
  },
  sourceNotApproved: {
    ja: "元の原稿はまだ承認されていません。下は書きかけの文章です。",
    en: "The source is not approved yet. Below is the text as it stands.",
  },
  sourceChanged: {
    ja: "この翻訳を最後に保存したあと、元の原稿が変わりました。",
    en: "The source has changed since this translation was last saved.",
  },
  sourceSame: {
    ja: "この翻訳を最後に保存したときから、元の原稿は変わっていません。",
    en: "The source has not changed since this translation was last saved.",
  },
  keyOnce: {
    ja: "このキーは一度しか表示されません。いま写して、配信事業者に安全な方法で渡してください。",
    en: "This key is not shown again. Copy it now and hand it to the vendor safely.",
  },
  keyHidden: {
    ja: "キーは作成した直後に一度だけ表示されます。なくしたときは新しいキーを作り、古いキーを失効させてください。",
    en: "A key is shown once, right after it is made. If it is lost, make a new one and revoke this one.",
  },
  keyComes: {
    ja: "保存すると、ここにキーが一度だけ表示されます。",
    en: "Save: the key then appears here, once.",
  },
  key: { ja: "配信キー", en: "Delivery key" },
  copy: { ja: "コピーする", en: "Copy" },
  copied: { ja: "コピーしました", en: "Copied" },
  copyFailed: {
    ja: "コピーできませんでした。文字を選んで写してください。",
    en: "It could not be copied. Select the characters and copy them.",
  },
} as const;

/** Headings of the home page: why something waits. */
export const reasonWords: Readonly<Record<WaitingReason, Words>> = {
  review: { ja: "あなたの監修・確認を待っています", en: "Waiting for your review" },
  "sent-back": { ja: "差し戻されました", en: "Sent back to you" },
  draft: { ja: "下書き", en: "Drafts" },
  stale: { ja: "元の原稿が変わった翻訳", en: "Translations whose source changed" },
  expired: { ja: "監修期限が切れた原稿", en: "Approval expired" },
  recheck: { ja: "表現チェックの見直し", en: "Wording to look at again" },
  untranslated: { ja: "まだ翻訳がない原稿", en: "Not translated yet" },
};
