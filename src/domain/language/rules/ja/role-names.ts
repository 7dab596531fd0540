import type { RuleGroup } from "../group.ts";
import { bothAlike, fatherToo } from "./shared-context.ts";

/** Names and sayings that settle who earns and who cares. */
export const roleNames: RuleGroup = {
  category: "role_assumption",
  rules: [
    {
      id: "ja-role-working-mother",
      severity: "warn",
      scope: "term",
      match: [
        "(働く|はたらく|共働きの|仕事をもつ|仕事を持つ|会社員の|フルタイムの) {motherPlain}",
        "(ワーママ|ワーキングマザー|ワーキングママ|兼業主婦|働く主婦)",
      ],
      unless: fatherToo,
      reason: {
        ja: "父親にはない言い方で、母親は家にいるものと感じさせます。",
        en: "No such word exists for fathers; it suggests that mothers belong at home.",
      },
      suggestions: ["働く親", "共働きの家庭"],
      source: "毎日2022",
      bad: [
        "働くママの朝は時間との勝負です。",
        "ワーキングマザーのための時短術。",
        "ワーママの朝を楽にする献立です。",
      ],
      good: [
        "働く親の朝は時間との勝負です。",
        "働くママやパパの相談会があります。",
        "働く人の健康相談があります。",
      ],
    },
    {
      id: "ja-role-breadwinner",
      severity: "error",
      match: [
        "(一家|家)の(大黒柱|<主>電,な,要,人,食,役,に,婦,治,張,催|あるじ|稼ぎ頭|稼ぎ手)",
        "<大黒柱>のある,を見,に触",
        "だいこくばしら",
        "(稼ぎ手|かせぎ手|食い扶持|稼ぎ頭|かせぎ頭)",
      ],
      unless: ["(建物|古民家|建築|工事|神社|家屋|太い柱|木造)"],
      reason: { ja: "父親を扶養する人と決めています。", en: "It makes the father the provider." },
      suggestions: ["家計を担う人"],
      source: "自治体?",
      bad: [
        "大黒柱としての自覚がめばえるころです。",
        "一家の稼ぎ手の体調にも気をつけて。",
        "稼ぎ頭のお父さんには、しっかり眠ってもらわないといけません。",
      ],
      good: [
        "家計を担う人が休むときの手当があります。",
        "古民家の大黒柱に触れてみましょう。",
        "大黒柱のある古い家を見学しました。",
      ],
    },
    {
      id: "ja-role-housewife",
      severity: "warn",
      match: [
        "(専業主婦|主婦業|主婦の味方|主婦目線|主婦の知恵|主婦のみなさん|主婦の皆さん|主婦に人気)",
        "<主婦>年金,の友",
      ],
      unless: ["(主夫|年金|第3号|統計|調査|税|主婦・主夫)"],
      reason: { ja: "家事は女性のもの、と感じさせます。", en: "It ties housework to women." },
      suggestions: ["家事をする人", "家で過ごす人"],
      source: "自治体?",
      bad: [
        "主婦の知恵を集めました。",
        "専業主婦なら時間はたっぷりありますね。",
        "主婦の味方、作りおきのおかずです。",
      ],
      good: [
        "家事をする人の知恵を集めました。",
        "専業主婦（主夫）の年金の手続きです。",
        "主な手続きを、表にまとめました。",
      ],
    },
    {
      id: "ja-role-purse",
      severity: "warn",
      match: [
        "(家計|やりくり|財布|節約|へそくり|お金の管理) ..12 {mother}",
        "{mother} ..8 (家計|やりくり|財布|へそくり)",
        "{father} (の) (給料|稼ぎ|収入|お給料)",
      ],
      unless: bothAlike,
      reason: { ja: "家計の役割を性別で決めています。", en: "It divides money matters by sex." },
      suggestions: ["家計を見る人", "家族の収入"],
      source: "自治体?",
      bad: [
        "夫の給料だけでやりくりするコツです。",
        "財布を預かる妻として、備えを。",
        "夫の稼ぎに合わせて、家計を見直しましょう。",
      ],
      good: [
        "家計のやりくりを、家族で話しましょう。",
        "収入が減ったときの相談先です。",
        "財布と診察券を持っていきましょう。",
      ],
    },
    {
      id: "ja-role-family-service",
      severity: "warn",
      scope: "term",
      match: ["(家族サービス|家庭サービス)"],
      reason: {
        ja: "家族と過ごすことを奉仕とみています。",
        en: "It calls time with one's family a service.",
      },
      suggestions: ["家族と過ごす"],
      source: "KZ?",
      bad: [
        "休日は家族サービスの日にしましょう。",
        "たまの家族サービスに公園へ。",
        "家族サービスで疲れたら、早めに寝ましょう。",
      ],
      good: [
        "休日は家族と過ごしましょう。",
        "家族向けサービスの窓口です。",
        "休日診療のサービスがあります。",
      ],
    },
    {
      id: "ja-role-keep-house",
      severity: "warn",
      match: [
        "(家庭を守る|家を守る|家庭をまもる|家をまもる|銃後|家庭に入る*|家庭に専念|子育てに専念|育児に専念|家事に専念|子育て一筋)",
        "{father} (の) (転勤|海外赴任|異動|出世|昇進)",
        "{mother} (は|が) ..6 (仕事を辞め|仕事をやめ|仕事をセーブ|仕事をへら|仕事を減ら|仕事をおさえ|仕事を抑え|仕事をひかえ|仕事を控え|退職|専業|仕事を続けられ|パートに|扶養)",
      ],
      unless: ["(火災|防災|地震|台風|災害|火事|耐震|消防)"],
      reason: { ja: "女性の場所を家庭と決めています。", en: "It puts women in the home." },
      suggestions: ["（けずる）"],
      source: "函館市",
      bad: [
        "出産を機に家庭に入る人へ。",
        "家を守る立場として、心を広くもちましょう。",
        "家庭に入って、料理がじょうずになりました。",
      ],
      good: [
        "家庭と仕事の両立を相談できます。",
        "台風から家を守る備えをしましょう。",
        "家に入る前に、手を洗いましょう。",
      ],
    },
    {
      id: "ja-role-separate-spheres",
      severity: "error",
      match: [
        "(男|おとこ|男性|夫|父親)(は|が)(仕事|外|そと|会社)",
        "(女|おんな|女性|妻|母親)(は|が)(家庭|家|うち|いえ)(を|に|で|、|。)",
        "(外で働|家を支え|養)(く|き|う|い) ..3 {father}",
      ],
      reason: {
        ja: "性別で持ち場を分けています。",
        en: "It divides life into his and her spheres.",
      },
      suggestions: ["（けずる）"],
      source: "内閣府2003",
      bad: [
        "男は仕事、と割り切る日もあります。",
        "女は家を、という時代の知恵に学びましょう。",
        "家のことは妻が切り盛りし、夫は外で働きます。",
      ],
      good: [
        "仕事を優先する日もあります。",
        "「男は仕事、女は家庭」という考えは昔の話です。",
        "家にいる日は、窓をあけましょう。",
        "母親の仕事も父親の仕事も、同じように調整が必要です。",
      ],
    },
  ],
};
