import type { RuleGroup } from "../group.ts";

const spoken = "KZ;函館市;豊川ことば編";

/** Names that put husband above wife, or the wife inside the house: 「ご主人」「家内」. */
export const maritalNames: RuleGroup = {
  category: "marital_hierarchy",
  rules: [
    {
      id: "ja-marital-master",
      severity: "error",
      scope: "term",
      match: [
        "(ご主人|ご主人様|ご主人さま|ごしゅじん|<御主人>公)",
        "店,店の,宿の,旅館の,屋の,犬,猫,飼い,屋,城,宿,館<主人>公,役",
        "(うちの|私の|の)?(しゅじん)(が|は|も|に|の|を|と)",
      ],
      unless: ["(飼い主|犬|ねこ|猫|物語|昔話|絵本|ペット|ランプ)"],
      reason: { ja: "夫を主、妻を従とする言葉です。", en: "It calls the husband the master." },
      suggestions: ["夫", "パートナー"],
      source: `${spoken};ベネッセ2016`,
      bad: [
        "ご主人にも読んでもらいましょう。",
        "主人の帰りを待つあいだに、ひと休み。",
        "主人に相談してから決めたい、という方は来月までにどうぞ。",
      ],
      good: [
        "パートナーにも読んでもらいましょう。",
        "絵本の主人公になりきって遊びます。",
        "お店の主人が、離乳食用のうどんを出してくれました。",
      ],
    },
    {
      id: "ja-marital-danna",
      severity: "error",
      scope: "term",
      match: [
        "(旦那|旦那さん|旦那様|旦那さま|だんなさん|だんなさま|ダンナ|ダンナさん|だんな様|ハズ)",
        "<だんな>ん,い",
      ],
      unless: ["(若旦那|落語|大旦那|旦那寺)"],
      reason: { ja: "夫を上に置く言葉です。", en: "It sets the husband above." },
      suggestions: ["夫", "パートナー"],
      source: spoken,
      bad: [
        "旦那さんと名前を考えましょう。",
        "ダンナの機嫌がよい日に話しましょう。",
        "うちのだんな、と呼びたくなる日もありますね。",
      ],
      good: [
        "パートナーと名前を考えましょう。",
        "落語の若旦那のまねをして笑いました。",
        "親戚の旦那寺でお宮参りをしました。",
      ],
    },
    {
      id: "ja-marital-okusan",
      severity: "error",
      scope: "term",
      match: ["(奥さん|奥様|奥さま|おくさん|おくさま|奥方|若奥様|嫁さん)"],
      reason: {
        ja: "「家の奥にいる人」という言葉です。",
        en: "The word means the one at the back of the house.",
      },
      suggestions: ["妻", "パートナー"],
      source: spoken,
      bad: [
        "奥さんの体調はいかがですか。",
        "奥さま方に人気の教室です。",
        "奥さんが里帰りのあいだに、ベッドを組み立てましょう。",
      ],
      good: [
        "妻の体調が心配なときは、相談できます。",
        "奥の歯までみがきましょう。",
        "薬は、戸棚の奥にしまいましょう。",
      ],
    },
    {
      id: "ja-marital-kanai",
      severity: "error",
      scope: "term",
      match: [
        "(<家内>安全,工業,労働,制|女房|にょうぼう|愚妻|細君|山の神|かみさん|カミさん|うちのやつ|ワイフ)",
      ],
      unless: ["(昔話|古典|劇)"],
      reason: {
        ja: "妻を家の中の人、従う人とする言葉です。",
        en: "It calls the wife the one who stays inside.",
      },
      suggestions: ["妻"],
      source: spoken,
      bad: [
        "家内の誕生日を忘れずに。",
        "女房にまかせきりの人も読んでください。",
        "家内が入院している間の食事をどうするか。",
      ],
      good: [
        "妻の誕生日を忘れずに。",
        "家内安全のお守りをいただきました。",
        "県内の産院の一覧です。",
      ],
    },
    {
      id: "ja-marital-teishu",
      severity: "error",
      scope: "term",
      match: ["(<亭主>役|ていしゅ|宿六|亭主関白|関白亭主)"],
      unless: ["(茶道|茶会|茶席|茶の湯|お茶)"],
      reason: { ja: "夫を家の主とする言葉です。", en: "It makes the husband lord of the house." },
      suggestions: ["夫"],
      source: "KZ?",
      bad: [
        "亭主の留守にのんびりしましょう。",
        "亭主関白な人も、赤ちゃんには弱いものです。",
        "亭主の好きな赤えぼし、と言いますね。",
      ],
      good: [
        "夫の留守にのんびりしましょう。",
        "茶会で亭主の席に座ります。",
        "パートナーの留守の日は、早めに休みましょう。",
      ],
    },
    {
      id: "ja-marital-fujin",
      severity: "warn",
      scope: "term",
      match: ["(ご夫人|令夫人|奥方様)", "蝶々,キュリー,ボヴァリー,マダム,大統領<夫人>像"],
      unless: ["(作品|オペラ|映画|伝記|小説|劇)"],
      reason: { ja: "「夫を助ける人」の意味があります。", en: "The word means a husband's aide." },
      suggestions: ["妻の○○さん"],
      source: "赤旗2023",
      bad: [
        "市長夫人が読み聞かせをします。",
        "ご夫人もごいっしょにどうぞ。",
        "社長夫人の集まりに呼ばれました。",
      ],
      good: [
        "市長のパートナーが読み聞かせをします。",
        "オペラ「蝶々夫人」の音楽です。",
        "キュリー夫人の伝記を読みました。",
        "蝶々夫人の音楽を、胎教に聞く人もいます。",
      ],
    },
    {
      id: "ja-marital-widow",
      severity: "error",
      scope: "term",
      match: ["(未亡人|みぼうじん|やもめ|後家)"],
      reason: {
        ja: "「まだ死なない人」という意味の言葉です。",
        en: "The word means one who has not died yet.",
      },
      suggestions: ["夫を亡くした人", "配偶者を亡くした人"],
      source: "函館市;豊川ことば編",
      bad: [
        "未亡人になった人への給付です。",
        "やもめ暮らしの父をたずねました。",
        "未亡人の会に参加しました。",
      ],
      good: [
        "配偶者を亡くした人への給付です。",
        "家族を亡くした人の集まりです。",
        "死別したあとの手続きの相談ができます。",
      ],
    },
  ],
};
