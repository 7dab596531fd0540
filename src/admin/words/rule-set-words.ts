import type { Words } from "../words.ts";

/** What the page of rule sets and the form of a rule say. */
export const ruleSetWords = {
  title: { ja: "表現ルール", en: "Wording rules" },
  intro: {
    ja: "規則は下書きとして直し、試してから規則セットにまとめます。使い始めるのは、まとめた人とは別の人です。",
    en: "Rules are edited as drafts, tried, and frozen into a rule set. Somebody else puts it in force.",
  },
  toRules: { ja: "規則を直す", en: "Edit rules" },
  toWords: { ja: "言葉の集まりを直す", en: "Edit word sets" },
  active: (builtIn: boolean, id: string): Words => ({
    ja: builtIn
      ? `いま使っているのは、はじめから入っている規則です（${id}）。`
      : `いま使っている規則セット：${id}`,
    en: builtIn
      ? `In force: the rules that come with the software (${id}).`
      : `In force: rule set ${id}`,
  }),
  drafts: { ja: "下書きの変更", en: "Changes in the drafts" },
  added: { ja: "加わる規則", en: "Added rules" },
  changed: { ja: "変わる規則", en: "Changed rules" },
  removed: { ja: "なくなる規則", en: "Removed rules" },
  changedWords: { ja: "変わる言葉の集まり", en: "Changed word sets" },
  noChanges: {
    ja: "下書きは、いま使っている規則と同じです。",
    en: "The drafts are the same as the rules in force.",
  },
  tryOut: { ja: "すべての原稿で試す", en: "Try on every text" },
  trying: (done: number, all: number): Words => ({
    ja: `試しています… ${done}／${all}`,
    en: `Trying… ${done} of ${all}`,
  }),
  difference: (fresh: number, gone: number): Words => ({
    ja: `新しい指摘 ${fresh}件、なくなる指摘 ${gone}件`,
    en: `${fresh} new findings, ${gone} gone`,
  }),
  overTexts: (count: number): Words => ({
    ja: `（いまの文章 ${count}件で、使っている規則と比べました）`,
    en: `(in ${count} texts as they stand, against the rules in force)`,
  }),
  fresh: { ja: "新しい指摘", en: "New findings" },
  gone: { ja: "なくなる指摘", en: "Findings that go" },
  firstOnly: (count: number): Words => ({
    ja: `（はじめの${count}件を表示）`,
    en: `(the first ${count} are listed)`,
  }),
  examplesPass: (count: number): Words => ({
    ja: `規則の例 ${count}文は、すべて期待どおりです。`,
    en: `All ${count} examples of the rules are judged as they should be.`,
  }),
  examplesFail: {
    ja: "期待どおりでない例があります。直すまで規則セットにできません。",
    en: "Some examples fail. Until they are mended, no rule set can be made.",
  },
  development: {
    ja: "人が判定した100文での成績（%、いま→試した規則）",
    en: "On 100 sentences judged by people (%, in force → tried)",
  },
  language: { ja: "言語", en: "Language" },
  languages: {
    ja: { ja: "日本語", en: "Japanese" },
    en: { ja: "英語", en: "English" },
  },
  precision: { ja: "適合率", en: "Precision" },
  recall: { ja: "再現率", en: "Recall" },
  note: { ja: "何を変えたか（ほかの人に伝わります）", en: "What has changed (others read it)" },
  propose: { ja: "規則セットにまとめて提案する", en: "Freeze and propose" },
  proposed: {
    ja: "提案しました。ほかの編集者か管理者が使い始められます。",
    en: "Proposed. Another editor or an administrator can activate it.",
  },
  history: { ja: "規則セット", en: "Rule sets" },
  noSets: { ja: "まだ提案された規則セットはありません。", en: "No rule set was proposed yet." },
  inForce: { ja: "使用中", en: "In force" },
  proposedBy: (name: string, at: string): Words => ({
    ja: `${name} さんが提案（${at}）`,
    en: `proposed by ${name}, ${at}`,
  }),
  activatedBy: (name: string, at: string): Words => ({
    ja: `${name} さんが使用を開始（${at}）`,
    en: `activated by ${name}, ${at}`,
  }),
  activate: { ja: "この規則セットを使い始める", en: "Activate this rule set" },
  activateYes: { ja: "使い始める", en: "Activate" },
  activateAsk: (note: string): Words => ({
    ja: `「${note}」を使い始めます。承認済みの文章と配信はそのまま残り、新しい指摘が出たものは「表現チェックの見直し」に並びます。`,
    en: `This activates “${note}”. Approved and published texts stay; those with new findings are listed to be looked at again.`,
  }),
  usage: { ja: "規則ごとの除外率", en: "Waivers by rule" },
  usageHint: {
    ja: "これまでに保存された文章への指摘のうち、直されずに除外された割合です。20%を超えた規則は見直してください。",
    en: "Of what each rule found in texts as they were saved, how much was waived instead of mended. Above 20 %, mend the rule.",
  },
  usageNone: { ja: "まだ指摘はありません。", en: "No findings yet." },
  rule: { ja: "規則", en: "Rule" },
  findings: { ja: "指摘", en: "Findings" },
  waived: { ja: "除外", en: "Waived" },
  waiverRate: { ja: "除外率", en: "Waiver rate" },
  asksForBetter: { ja: "規則の見直しが必要です", en: "asks for a better rule" },
  wrongRule: { ja: "この規則がおかしい", en: "This rule is wrong" },
  doubted: {
    ja: "この規則がおかしいと指摘された文です。問題のない例に加えて、規則を直してください。",
    en: "Somebody found this rule wrong here. Add the sentence as a good example and mend the rule.",
  },
  doubtedAdd: { ja: "問題のない例に加える", en: "Add as a good example" },
  doubtedTaken: { ja: "加えました", en: "Added" },
} as const;
