/** A rule as an editor writes it in the panel: three examples each way. */
export const ruleForm = {
  language: "ja",
  category: "stigma_deficit",
  severity: "warn",
  scope: "claim",
  match: "(ファイト|ふぁいと) ..6 {child}",
  relations: [],
  unless: "",
  unlessNear: "",
  reasonJa: "励ましが重荷になることがあります。",
  reasonEn: "Cheering on can weigh on people.",
  suggestions: "いつもおつかれさまです",
  source: "試し",
  bad: "ファイト、赤ちゃん。\nファイトファイト、わが子！\nふぁいとです、お子さん。",
  good: "赤ちゃんとゆっくり休みましょう。\nファイトと声をかけます。\n体調を聞きます。",
  major: 1,
  retired: false,
};
