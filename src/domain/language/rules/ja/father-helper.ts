import type { RuleGroup } from "../group.ts";
import { bothAlike } from "./shared-context.ts";

/** The father as helper, guest or pupil of the mother: 「パパに手伝ってもらいましょう」. */
export const fatherHelper: RuleGroup = {
  category: "father_helper",
  rules: [
    {
      id: "ja-father-helps",
      severity: "error",
      match: [{ agent: "father", does: "help", within: 26, before: true, carry: true }],
      unless: [...bothAlike, "(断水|工事|アンケート|調査|説明会|両親学級|講座)"],
      reason: {
        ja: "父親を「手伝う人」として扱い、育児の主体を母親に置いています。",
        en: "It treats the father as a helper and makes the mother the one in charge.",
      },
      suggestions: ["する", "分担する", "いっしょに"],
      source: "赤旗2023;J-CAST2023",
      bad: ["お風呂はパパに手伝ってもらいましょう。", "旦那さんも、時々てつだってくれますか。"],
      good: [
        "お風呂はパパの日をつくりましょう。",
        "上の子が、おむつを運ぶのを手伝ってくれました。",
      ],
    },
    {
      id: "ja-father-childcare-help",
      severity: "error",
      match: [
        "(育児|子育て|家事|いくじ|こそだて|かじ)(を|の|も|に|へ|へのご|への|にも|のお|のご)?(手伝い|手伝う|手伝っ|手伝え|てつだい|てつだう|てつだっ|お手伝い|協力|きょうりょく|参加|さんか|参画)",
        "(育児|子育て|家事)(に|へ|にも)..6 (協力|参加|参画|貢献)",
        "(育児|子育て)(に積極的)",
        "{manRole} ..10 (育児|子育て|家事|お世話)(に|へ|にも|を|の|も)..8 (かかわ|関わ|目ざめ|目覚め|めざめ|スイッチ|デビュー|参戦|関心|理解|興味|意欲|協力度)",
        "{manRole} ..6 (少しは|少しでも|もっと|たまには|すすんで|進んで|積極的に) ..8 (育児|子育て|家事|お世話)",
      ],
      unless: [
        "{outsider}",
        "(祖父母|家族|地域|近所|ヘルパー|シッター|サポーター|保育参加|統計|調査|制度|上の子|きょうだい|職場|会社|友|自治会|支援員|ボランティア|事業|おじいちゃん|おばあちゃん)",
        ...bothAlike,
      ],
      reason: {
        ja: "自分の子の育児に「手伝う」「協力する」「参加する」は、他人事の言い方です。",
        en: "Nobody helps with, or takes part in, the care of their own child: they care.",
      },
      suggestions: ["育児をする", "分担する"],
      source: "赤旗2023;J-CAST2023",
      bad: [
        "育児の手伝いは、早いうちから慣れてもらいましょう。",
        "育児に参加する男性がふえました。",
      ],
      good: ["地域の人が子育てを手伝ってくれる制度があります。", "育児をする男性がふえました。"],
    },
    {
      id: "ja-father-given",
      severity: "error",
      match: [
        "{father} (に|にも|には|から) ..16 (もらい|もらえ|もらう|もらっ|もらお|いただき|いただけ|やってもら|お願い|おねがい|頼み|頼も|頼む|頼ん|たのみ|たのん|たのも)",
        "{father} (が|も|は)? ..18 (てくれ|でくれ|てくださる)",
        "(てくれる|てくれた|てくれている|でくれる|でくれた|をいとわない|に熱心な|する|のできる|ができる|好きな|に積極的な|に理解のある|理解のある|やさしい|優しい) {father}",
        "{father} (に) ..6 (まかせて|任せて|やらせ|させて|させま|預けて|あずけて)",
        "{father} ..20 {mother} ..14 (てあげ|であげ|をあげ)",
      ],
      unless: [
        ...bothAlike,
        "{father} (も|と) {mother}",
        "(話しかけ|声をかけ|呼んでくれ|教えてくれた|歌ってくれた)",
      ],
      reason: {
        ja: "父親が育てることを、特別な親切のように書いています。",
        en: "It presents a father's ordinary care as a favour.",
      },
      suggestions: ["（「〜してもらう」を「〜する」に）"],
      source: "J-CAST2023;KZ",
      bad: [
        "夜の一回は、パパにミルクをあげてもらいましょう。",
        "進んでおむつを替えてくれる夫は心強いですね。",
      ],
      good: ["夜の一回は、パパがミルクの係。", "店員さんに、使い方を教えてもらいましょう。"],
    },
    {
      id: "ja-father-even",
      severity: "error",
      match: [
        "{manRole} (でも|にでも|ひとりでも|一人でも|だけでも|さえ|すら) ..12 (できる|でき|作れ|つくれ|かんたん|簡単|安心|大丈夫|だいじょうぶ|わかる|分かる|使え|やれ|失敗|ラクラク|楽々|手軽|すぐ|こなせ|迷わ|上手)",
        "{manRole} (にもできる|にも出来る|にもできます|にもできること|にもかんたん|にも簡単|にもわかる|にも分かる|にもやさしい|にもやれる)",
        "{manRole} (だけ|ひとり|一人)(で|に|では|だと|のとき|の日)..12 (不安|心配|大丈夫|だいじょうぶ|平気|かわいそう|任せ|まかせ)",
      ],
      unless: ["{mother} (でも|も|や|と)"],
      reason: { ja: "父親の力を低く見ています。", en: "It expects little of fathers." },
      suggestions: ["だれでもできる"],
      source: "J-CAST2023",
      bad: ["パパでもすぐ作れる離乳食です。", "男性にもかんたんな抱っこひもです。"],
      good: ["だれでもすぐ作れる離乳食です。", "ママでもパパでもできる体操です。"],
    },
    {
      id: "ja-father-praise",
      severity: "error",
      match: [
        { agent: "father", does: "praise", within: 18 },
        "(えらい|すごい|さすが|立派な|頼もしい|たのもしい|よくできた|すてきな|素敵な|ステキな) {father}",
        "{father} (の|に|を) ..4 (株|評価|好感度|ポイント)",
      ],
      unless: ["{father} (と|も|や) {mother}", "{mother} (と|も|や) {father}", "(話すのはすごい)"],
      reason: {
        ja: "父親の当たり前の育児を特別にほめています。",
        en: "It praises a father for the ordinary.",
      },
      suggestions: ["お互いに"],
      source: "新聞労連?",
      bad: ["おむつを替えた夫は、思いきりほめましょう。", "さすがパパ、高い高いが上手です。"],
      good: ["おむつを替えたら、お互いに「ありがとう」。", "パパもママも、えらい一日でした。"],
    },
    {
      id: "ja-father-unskilled",
      severity: "error",
      match: [
        { agent: "father", does: "poor", within: 16, before: true },
        "(パパ|夫|お父さん|旦那|旦那さん|父親)(育て|教育|操縦|しつけ|の取扱|の取り扱い|の使い方|の動かし方|トリセツ|のトリセツ)",
        "{father} (を) ..6 (育て|動か|その気|やる気|使|しつけ|乗せ|のせ|誘)",
      ],
      unless: [
        ...bothAlike,
        "{mother} ..3 (も|か|や)",
        "(手伝う|手伝い|お手伝い|補助|サポート)..4 (ではなく|でなく|じゃなく)",
        "{child} ..8 (育て|教え)",
        "教えてくれた",
        "(言葉|呼び方|という|いう人|人もい|父親もい)",
        "{motherPlain}",
        "(相談|窓口|だれでも|うつ)",
      ],
      reason: {
        ja: "父親を未熟な人として扱っています。",
        en: "It treats the father as someone to be trained.",
      },
      suggestions: ["ふたりで覚える"],
      source: "新聞労連?",
      bad: ["不器用なパパには、やり方を教えてあげて。", "夫を上手に動かすひとことがあります。"],
      good: ["はじめは、だれでも不慣れです。", "パパが教えてくれた歌を、いっしょに歌おう。"],
    },
    {
      id: "ja-father-ikumen",
      severity: "error",
      scope: "term",
      match: [
        "(イクメン|いくめん|育メン|カジダン|家事ダン|家事メン|カジメン|<イクダン>|スーパーパパ|パパ見習い|イクパパ|イクボス父)",
      ],
      unless: ["(イクメン)(プロジェクト|企業|アワード|の日)"],
      reason: {
        ja: "父親の育児だけを特別視する言葉です。",
        en: "It makes something special of fathers who care.",
      },
      suggestions: ["父親", "子育て中の人"],
      source: "赤旗2023",
      bad: ["めざせイクメン。まずは抱っこから。", "わが家のカジダンに感謝。"],
      good: [
        "厚生労働省のイクメンプロジェクトの資料です。",
        "「イクメン」という言葉が苦手な父親もいます。",
      ],
    },
    {
      id: "ja-father-babysits",
      severity: "error",
      match: [
        "{father} (に|が|は|も) ..10 (子守|こもり|お守り|おもり|ベビーシッター|シッター|子守り|遊び相手|見ていてもら|みていてもら|見てもら|みてもら)",
      ],
      unless: bothAlike,
      reason: {
        ja: "親の育児を子守り扱いしています。",
        en: "It calls a father's own care babysitting.",
      },
      suggestions: ["見ている", "過ごす"],
      source: "KZ",
      bad: ["夫に子守をお願いして、美容院へ。", "お父さんが遊び相手になってくれると助かります。"],
      good: ["シッターさんを頼むときの流れです。", "父と子で、公園で過ごしましょう。"],
    },
  ],
};
