import type { RuleGroup } from "../group.ts";
import { fatherToo } from "./shared-context.ts";

/** Things, places and company named after mothers: 「ママ友」「マザーズバッグ」. */
export const mothersThings: RuleGroup = {
  category: "role_assumption",
  rules: [
    {
      id: "ja-role-mothers-cooking",
      severity: "warn",
      match: [
        "{mother} (の) (手料理|手作り|手づくり|てづくり|味|レシピ|愛情料理|手編み|手縫い)",
        "(おふくろの味|母の味|お袋の味|ママの味)",
      ],
      unless: fatherToo,
      reason: {
        ja: "料理や手仕事を母親のものとしています。",
        en: "It makes cooking the mother's.",
      },
      suggestions: ["おうちの味", "手作りの"],
      source: "新聞労連?",
      bad: [
        "おふくろの味を伝えたいですね。",
        "入園には母の手作りの袋をそろえて。",
        "お母さんの手料理がいちばんのごちそうです。",
      ],
      good: [
        "おうちの味を伝えたいですね。",
        "パパとママの手料理、どちらも大好き。",
        "手作りのカードを、園で作ります。",
      ],
    },
    {
      id: "ja-role-mothers-class",
      severity: "warn",
      scope: "term",
      match: [
        "(母親学級|母親教室|ママ教室|ママ講座|ママクラス|マタニティママ|マザーズクラス|ママサークル)",
      ],
      unless: ["(名称|正式|パパ)"],
      reason: { ja: "参加する人を母親に限っています。", en: "It limits who may come to mothers." },
      suggestions: ["両親学級", "親になる講座"],
      source: "自治体?",
      bad: [
        "母親学級で友だちをつくりましょう。",
        "ママ教室の予約はお早めに。",
        "母親教室の持ち物をお知らせします。",
      ],
      good: [
        "両親学級で友だちをつくりましょう。",
        "親になる講座の予約はお早めに。",
        "市の「パパママ教室」は、土曜日にあります。",
      ],
    },
    {
      id: "ja-role-mum-friends",
      severity: "warn",
      scope: "term",
      match: ["(ママ友|ままとも|ママトモ|ママ仲間|ママ会|ママ友達|ママともだち)"],
      reason: { ja: "子育ての仲間を母親に限っています。", en: "It limits companions to mothers." },
      suggestions: ["子育て仲間", "親どうしのつながり"],
      source: "新聞労連?",
      bad: [
        "児童館でママ友をつくりましょう。",
        "ママ会のおやつにぴったりです。",
        "ママ友といっしょに支援センターへ行ってみませんか。",
      ],
      good: [
        "児童館で子育て仲間に会えます。",
        "「ママ友」という言葉が苦手な人もいます。",
        "友だちといっしょに支援センターへ行ってみませんか。",
      ],
    },
    {
      id: "ja-role-mothers-things",
      severity: "info",
      scope: "term",
      match: ["(マザーズバッグ|ママバッグ|マザーズリュック|ママコート|ママチャリ)"],
      reason: { ja: "荷物を持つ人を母親としています。", en: "It makes the mother carry the bag." },
      suggestions: ["お出かけバッグ"],
      source: "自治体?",
      bad: [
        "マザーズバッグに着替えを入れて。",
        "ママチャリの空気を確かめましょう。",
        "ママバッグの中身を見直しましょう。",
      ],
      good: [
        "お出かけバッグに着替えを入れて。",
        "自転車の空気を確かめましょう。",
        "バッグの中身を、夏向きに見直しましょう。",
      ],
    },
    {
      id: "ja-role-expectant-mum",
      severity: "warn",
      scope: "term",
      match: [
        "(プレママ|新米ママ|新米お母さん|新米母|マタママ|妊婦ママ|ママになるあなた|ママになる日|ママになる準備|お母さんになるあなた|お母さんになる準備)",
      ],
      unless: ["(プレパパ|パパ|父親|お父さん)"],
      reason: {
        ja: "親になる人を母親に限っています。",
        en: "It limits expecting parents to mothers.",
      },
      suggestions: ["妊娠中のみなさん", "親になる人"],
      source: "KZ",
      bad: [
        "プレママのみなさん、こんにちは。",
        "ママになる準備を始めましょう。",
        "新米ママのための手帳です。",
      ],
      good: [
        "プレママ・プレパパのみなさん、こんにちは。",
        "プレママ・プレパパの集まりです。",
        "親になる準備を始めましょう。",
        "新米のおかゆを、少し食べさせてみましょう。",
      ],
    },
  ],
};
