import type { Role } from "../domain/people/roles.ts";
import type { WaiverReason } from "../domain/review/decide-waiver.ts";
import type { TextKind, Verdict } from "../domain/review/facts.ts";
import type { TextState } from "../domain/review/state.ts";
import type { Severity } from "../domain/language/finding.ts";

/** Words in the two languages of the panel, Japanese first. */
export interface Words {
  ja: string;
  en: string;
}

/** What the panel says everywhere; the terms are those of the domain. */
export const words = {
  loading: { ja: "読み込んでいます…", en: "Loading…" },
  tryAgain: { ja: "もう一度読み込む", en: "Load again" },
  unreachable: {
    ja: "サーバーにつながりませんでした。何も変更されていません。通信を確かめて、もう一度お試しください。",
    en: "The server could not be reached. Nothing was changed. Check the connection and try again.",
  },
  unexpected: {
    ja: "予期しない答えが返りました。画面を読み込み直してください。続くときは管理者に知らせてください。",
    en: "The answer was not as expected. Reload the page; tell an administrator if it happens again.",
  },
  forgotPassword: {
    ja: "パスワードを忘れたときは、管理者に新しいパスワードを設定してもらってください。",
    en: "If you forgot your password, ask an administrator to set a new one.",
  },
  title: { ja: "件名", en: "Title" },
  text: { ja: "本文", en: "Body" },
  comment: { ja: "コメント", en: "Comment" },
  cancel: { ja: "やめる", en: "Cancel" },
  close: { ja: "閉じる", en: "Close" },
  open: { ja: "開く", en: "Open" },
  home: { ja: "ホーム", en: "Home" },
  showAll: (count: number): Words => ({ ja: `すべて見る（${count}件）`, en: `Show all ${count}` }),
  items: (count: number): Words => ({ ja: `${count}件`, en: String(count) }),
  added: { ja: "追加", en: "added" },
  removed: { ja: "削除", en: "removed" },
  diffLegend: {
    ja: "緑の下線は追加、赤の取り消し線は削除です。",
    en: "Green underlined words were added, red struck-through words removed.",
  },
} as const;

export const stateWords: Readonly<Record<TextState, Words>> = {
  draft: { ja: "下書き", en: "Draft" },
  "in-review": { ja: "監修中", en: "In review" },
  "changes-requested": { ja: "差し戻し", en: "Changes requested" },
  approved: { ja: "承認", en: "Approved" },
  stale: { ja: "要更新（元の原稿が変更）", en: "Stale: its source changed" },
  expired: { ja: "監修期限切れ", en: "Approval expired" },
  retired: { ja: "終了", en: "Retired" },
};

export const verdictWords: Readonly<Record<Verdict, Words>> = {
  approve: { ja: "承認", en: "Approve" },
  "approve-with-note": { ja: "コメント付き承認", en: "Approve with a note" },
  "request-changes": { ja: "差し戻し", en: "Request changes" },
};

export const roleWords: Readonly<Record<Role, Words>> = {
  editor: { ja: "編集者", en: "Editor" },
  expert: { ja: "監修者", en: "Expert" },
  translator: { ja: "翻訳者", en: "Translator" },
  publisher: { ja: "配信管理者", en: "Publisher" },
  staff: { ja: "自治体担当者", en: "Municipal staff" },
  administrator: { ja: "管理者", en: "Administrator" },
};

export const kindWords: Readonly<Record<TextKind, Words>> = {
  messages: { ja: "原稿", en: "Message" },
  translations: { ja: "翻訳", en: "Translation" },
  inserts: { ja: "自治体のお知らせ", en: "Insert" },
};

/** Many of them: the name of a list. */
export const kindsWords: Readonly<Record<TextKind, Words>> = {
  messages: { ja: "原稿", en: "Messages" },
  translations: { ja: "翻訳", en: "Translations" },
  inserts: { ja: "自治体のお知らせ", en: "Inserts" },
};

export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { ja: "直す必要があります", en: "Must be fixed" },
  warn: { ja: "確認が必要です", en: "Needs a decision" },
  info: { ja: "参考", en: "For information" },
};

export const waiverReasonWords: Readonly<Record<WaiverReason, Words>> = {
  quotation: { ja: "引用・読者の声である", en: "It is a quotation" },
  refutation: { ja: "否定・反論するために書いている", en: "It is named to be refuted" },
  "medical-term": { ja: "医学用語である", en: "It is a medical term" },
  "proper-name": { ja: "固有名詞・制度名である", en: "It is a proper name" },
  "both-parents": { ja: "両方の親に向けている", en: "It speaks to both parents" },
  "birth-parent-body": { ja: "産む人の体の話である", en: "It is about the birth parent’s body" },
  "false-alarm": { ja: "指摘が当てはまらない", en: "The finding does not apply" },
  other: { ja: "その他", en: "Something else" },
};
