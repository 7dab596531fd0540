import type { Words } from "../words.ts";

/** What the message page says. */
export const messageWords = {
  checks: { ja: "表現チェック", en: "Language checks" },
  checking: { ja: "確認しています…", en: "Checking…" },
  noFindings: { ja: "指摘はありません。", en: "No findings." },
  nothingToCheck: {
    ja: "本文を書くと、ここに表現の指摘が出ます。",
    en: "Findings appear here as you write.",
  },
  blockingCount: (count: number): Words => ({
    ja: `直すか除外するまで監修に出せない指摘が${count}件あります。`,
    en: `${count === 1 ? "One finding blocks" : `${count} findings block`} submission until fixed or waived.`,
  }),
  thisSentence: { ja: "この文", en: "In" },
  ruleExample: { ja: "たとえば", en: "For example" },
  replaceWith: (words: string): Words => ({
    ja: `「${words}」に置きかえる`,
    en: `Replace with “${words}”`,
  }),
  characters: (count: number): Words => ({ ja: `${count}文字`, en: `${count} characters` }),
  smsSegments: (count: number): Words => ({
    ja: `SMS ${count}通分`,
    en: `${count} SMS segments`,
  }),
  smsTooLong: { ja: "SMSでは送れない長さ（660文字まで）", en: "too long for SMS (660)" },
  lineTooLong: { ja: "LINEでは送れない長さ（5,000文字まで）", en: "too long for LINE (5,000)" },
  recheck: {
    ja: "承認のあとで表現の規則が新しくなり、この文章に指摘があります。配信は続いています。見直してください。",
    en: "The rules are newer than the approval and find something here. It is still published. Please look again.",
  },
  suggestions: { ja: "言い換えの例", en: "Suggestions" },
  waived: { ja: "除外済み", en: "Waived" },
  waive: { ja: "理由を付けて除外する", en: "Waive with a reason" },
  waiveReason: { ja: "理由", en: "Reason" },
  waiveNote: { ja: "説明（必須）", en: "Note (required)" },
  waiveSend: { ja: "除外する", en: "Waive" },
  waiveSaveFirst: {
    ja: "除外するには、先に保存してください。",
    en: "Save first, then you can waive.",
  },
  bodyProblem: { ja: "この本文は保存できません：", en: "This body cannot be saved: " },
  workflow: { ja: "監修の状態", en: "Review state" },
  notSavedYet: {
    ja: "保存すると、監修に出せるようになります。",
    en: "Save the text; then you can submit it for review.",
  },
  unsaved: {
    ja: "保存していない変更があります。先に保存してください。",
    en: "There are unsaved changes. Save first.",
  },
  recalled: {
    ja: "この文章は回収されています。新しい配信パックには入りません。",
    en: "This text is recalled. No new pack holds it.",
  },
  required: { ja: "承認が必要な専門", en: "Who must approve" },
  noneRequired: {
    ja: "話題を選ぶと、だれの承認が必要かが決まります。",
    en: "Choose topics: they say who must approve.",
  },
  waitingFor: { ja: "承認待ち", en: "Waiting" },
  notSubmitted: { ja: "未提出", en: "Not submitted" },
  approvedOn: (name: string, day: string): Words => ({
    ja: `${name} さんが承認（${day}）`,
    en: `Approved by ${name}, ${day}`,
  }),
  expiresOn: (day: string): Words => ({ ja: `期限 ${day}`, en: `until ${day}` }),
  packsUse: {
    ja: "編集中です。配信パックには、前に承認された文章が使われます。",
    en: "Being revised. Packs go on using the text that was approved before.",
  },
  submit: { ja: "監修に出す", en: "Submit for review" },
  confirm: { ja: "このままでよいと確認する", en: "Confirm it still holds" },
  retire: { ja: "使用を終える", en: "Retire" },
  retireAsk: {
    ja: "次の配信パックからこの文章が外れます。記録は残ります。使用を終えますか。",
    en: "The next packs leave this text out; its history stays. Retire it?",
  },
  reviewAs: (specialty: string): Words => ({
    ja: `${specialty}として判断する`,
    en: `Review as ${specialty}`,
  }),
  commentRequired: {
    ja: "コメント付き承認と差し戻しには、コメントを書いてください。",
    en: "Write a comment to approve with a note or to request changes.",
  },
  done: { ja: "記録しました。", en: "Recorded." },
  whyNot: { ja: "いまできない操作", en: "What you cannot do now" },
  changes: { ja: "承認された文章からの変更", en: "Changes since the approved text" },
  history: { ja: "監修の記録", en: "Review history" },
  noHistory: { ja: "まだ記録はありません。", en: "Nothing yet." },
  olderText: { ja: "前の文章について", en: "about an earlier text" },
} as const;
