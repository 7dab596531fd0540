import type { RefusalCode } from "./refusal.ts";

interface Wording {
  status: number;
  ja: string;
  en: string;
}

/** Each refusal for people: what happened, what was kept, what to do next. HTTP status per RFC 9110. */
export const refusalWording: Readonly<Record<RefusalCode, Wording>> = {
  "not-signed-in": {
    status: 401,
    ja: "ログインが必要です。何も変更されていません。ログインしてからやり直してください。",
    en: "You are not signed in. Nothing was changed. Sign in and try again.",
  },
  "role-missing": {
    status: 403,
    ja: "この操作はあなたの役割ではできません。何も変更されていません。管理者に相談してください。",
    en: "Your role may not do this. Nothing was changed. Ask an administrator if you need it.",
  },
  "specialty-missing": {
    status: 403,
    ja: "この専門の監修者として今日登録されていないため、承認できません。何も変更されていません。",
    en: "You do not hold this specialty today, so you cannot review for it. Nothing was changed.",
  },
  "specialty-not-required": {
    status: 422,
    ja: "この原稿にはその専門の監修は必要ありません。必要な専門を選んでください。",
    en: "This text does not ask for that specialty. Choose one of the required specialties.",
  },
  "own-words": {
    status: 403,
    ja: "自分が書いた文章を自分で承認することはできません。別の人に頼んでください。",
    en: "Nobody approves their own words. Ask somebody else to review this text.",
  },
  "stale-revision": {
    status: 409,
    ja: "原稿が更新されたため、この版への判断は記録されませんでした。最新の版を読み直してください。",
    en: "The text has changed since, so this verdict was not recorded. Read the newest revision.",
  },
  "nothing-to-review": {
    status: 409,
    ja: "まだ監修に出されていません。先に監修に出してください。",
    en: "The text has not been submitted yet. Submit it first.",
  },
  "nothing-new": {
    status: 409,
    ja: "前回から変更がありません。何も変更されていません。",
    en: "Nothing is new since last time. Nothing was changed.",
  },
  retired: {
    status: 409,
    ja: "この原稿は使用を終えています。何も変更されていません。",
    en: "This text is retired. Nothing was changed.",
  },
  "findings-open": {
    status: 422,
    ja: "表現チェックの指摘が残っています。直すか、理由を付けて除外してください。文章は保存されています。",
    en: "Findings are still open. Fix them or waive them with a reason. Your text is kept.",
  },
  "no-specialty-required": {
    status: 422,
    ja: "話題が選ばれていないため、だれが監修するか決まりません。話題を一つ以上選んでください。",
    en: "No topic says who must approve this text. Choose at least one topic.",
  },
  "source-not-approved": {
    status: 422,
    ja: "元の日本語原稿がまだ承認されていません。翻訳は保存されています。承認後に出してください。",
    en: "The Japanese source is not approved yet. Your translation is kept; submit it afterwards.",
  },
  "source-moved": {
    status: 409,
    ja: "元の原稿の承認版が変わりました。最新の原稿と見比べてから確認してください。",
    en: "The approved source has changed again. Compare with the newest source, then confirm.",
  },
  "unknown-finding": {
    status: 422,
    ja: "その指摘は今の文章にありません。画面を更新して確かめてください。",
    en: "The text has no such finding now. Reload and look again.",
  },
  "not-waivable": {
    status: 403,
    ja: "この指摘を除外できるのは、執筆していない監修者か管理者だけです。",
    en: "Only an expert or an administrator who did not write the text may waive this finding.",
  },
  "text-invalid": {
    status: 400,
    ja: "文章に保存できない部分があります。何も変更されていません。指摘の箇所を直してください。",
    en: "The text cannot be saved as it is. Nothing was changed. Correct what is listed.",
  },
  "slot-invalid": {
    status: 400,
    ja: "その日はこの時期の範囲にありません。何も変更されていません。日を確かめてください。",
    en: "That day is not part of the phase. Nothing was changed. Check the day.",
  },
  "slot-taken": {
    status: 409,
    ja: "同じ日・同じ読み手の原稿がすでにあります。何も変更されていません。その原稿を開いてください。",
    en: "There is already a text for this slot. Nothing was changed. Open that one instead.",
  },
  "nothing-changed": {
    status: 409,
    ja: "前の版から変わったところがないため、新しい配信パックは作られませんでした。",
    en: "Nothing has changed since the last pack, so no new version was published.",
  },
  "edit-conflict": {
    status: 409,
    ja: "ほかの人が先に保存しました。どちらの文章も残っています。見比べてから保存し直してください。",
    en: "Somebody saved before you. Both texts are kept. Compare them and save again.",
  },
  "not-found": {
    status: 404,
    ja: "見つかりません。アドレスを確かめてください。",
    en: "There is nothing here. Check the address.",
  },
  malformed: {
    status: 400,
    ja: "送られた内容に誤りがあります。何も変更されていません。",
    en: "The request is not of the expected form. Nothing was changed.",
  },
  "unknown-reference": {
    status: 422,
    ja: "選ばれたものが登録されていません。何も変更されていません。一覧から選び直してください。",
    en: "Something that was chosen does not exist. Nothing was changed. Choose again from the list.",
  },
  "unsupported-media-type": {
    status: 415,
    ja: "application/json で送ってください。何も変更されていません。",
    en: "Send application/json. Nothing was changed.",
  },
  "already-recalled": {
    status: 409,
    ja: "配信済みのこの原稿はすでに回収されています。",
    en: "What was published of this message is already recalled.",
  },
  "never-published": {
    status: 422,
    ja: "この原稿はまだ配信されていないため、回収するものがありません。",
    en: "This message was never published, so there is nothing to recall.",
  },
  "has-history": {
    status: 409,
    ja: "一度監修に出した原稿は消したり移したりできません。使用を終えるには「終了」を選んでください。",
    en: "A submitted text is never deleted or moved. Retire it instead.",
  },
  "derived-field": {
    status: 403,
    ja: "この項目は監修の記録から決まるため、直接は変更できません。何も変更されていません。",
    en: "This field follows from the review facts and cannot be set. Nothing was changed.",
  },
  "not-your-edition": {
    status: 403,
    ja: "担当していない版です。何も変更されていません。",
    en: "You do not belong to this edition. Nothing was changed.",
  },
  "route-closed": {
    status: 403,
    ja: "この経路では変更できません。何も変更されていません。編集画面から変更してください。",
    en: "This route is closed. Nothing was changed. Edit the text instead.",
  },
  "no-password-mail": {
    status: 403,
    ja: "パスワードを再設定するメールは送れません。何も変更されていません。管理者に新しいパスワードを設定してもらってください。",
    en: "No mail can be sent to reset a password. Nothing was changed. Ask an administrator to set a new one.",
  },
  "rule-invalid": {
    status: 422,
    ja: "この規則は保存されませんでした。次のところを直してください。",
    en: "The rule was not saved. Mend the following.",
  },
  "examples-fail": {
    status: 422,
    ja: "例のとおりに働かない規則があるため、規則セットは作られませんでした。次の規則を直してください。",
    en: "Some rules fail their own examples, so no rule set was made. Mend these rules.",
  },
  "own-rule-set": {
    status: 403,
    ja: "自分が出した規則セットを自分で使い始めることはできません。別の人に頼んでください。",
    en: "Nobody activates the rule set that they proposed. Ask somebody else.",
  },
  "database-refused": {
    status: 409,
    ja: "データベースの規則により拒否されました。何も変更されていません。",
    en: "The database refused this by its own rules. Nothing was changed.",
  },
};
