import type { RuleGroup } from "../group.ts";
import { aboutLeave, bothAlike, motherToo } from "./shared-context.ts";

/** The father as an event, a relief or a stand-in. */
export const fatherOccasional: RuleGroup = {
  category: "father_helper",
  rules: [
    {
      id: "ja-father-debut",
      severity: "warn",
      match: [
        "{father} ..8 (デビュー|初挑戦|挑戦|チャレンジ|お試し|見習い|修業中|研修|訓練|一日体験|初仕事|講座で特訓)",
        "{father} (の) ..4 (出番|見せ場|腕前|お手並み|ポジション|居場所)",
        "(たまには|たまの|ときには|時には|週末だけでも|休日くらい|休みの日くらい|お休みの日|休みの日|休みの前|休日は|休日の|週末は|週末の|土日|日曜|週末くらい|せめて|できる範囲で|無理のない範囲で|少しでも|少しずつ|ちょっとだけ|時間があれば|余裕があれば|気が向いたら) ..8 {father}",
        "{father} (も|に|にも|が|は)? ..6 (たまには|ときには|時には|週末だけ|休日くらい|休みの日くらい|休みの日に|お休みの日は|休日は|週末は|週末くらい|せめて|できる範囲|できることから|できることだけ|無理のない範囲|少しでも|時間があれば|時間のあるとき|余裕があれば|気が向|積極的に|率先|進んで|すすんで)",
      ],
      unless: [...bothAlike, ...motherToo, "(相談会|講座|学級|電話)"],
      reason: {
        ja: "父親の育児を、たまの出番や挑戦として描いています。",
        en: "It makes a father's care an occasional event.",
      },
      suggestions: ["（ふだんのこととして書く）"],
      source: "J-CAST2023",
      bad: ["沐浴でパパデビューを飾りましょう。", "休日くらいは、お父さんの出番をつくって。"],
      good: ["沐浴は、ふたりで順番にしてみましょう。", "父親どうしの相談会があります。"],
    },
    {
      id: "ja-father-comes-home",
      severity: "warn",
      match: [
        "(帰宅した|帰ってきた|帰って来た|帰ってくる|仕事帰りの|会社帰りの|仕事を終えた|休日の|お休みの|週末の) {father}",
        "{father} ..4 (帰宅|帰ってき|帰ったら|帰る|お帰り|帰り)",
        "{father} (の) (楽しみ|ごほうび|お楽しみ|担当|係|役|仕事|当番)(に|は|を|です|。)",
      ],
      unless: [...motherToo, ...aboutLeave],
      reason: {
        ja: "父親は外から帰る人、という前提です。",
        en: "It makes the father someone who comes home to it.",
      },
      suggestions: ["家族のだれかが"],
      source: "KZ",
      bad: [
        "帰ってきたパパに、今日のようすを話しましょう。",
        "お風呂は父親の係にして、楽しみにしましょう。",
      ],
      good: ["帰ったら、まず手を洗いましょう。", "父親の休業の手続きは、帰宅後でもオンラインで。"],
    },
    {
      id: "ja-father-support-role",
      severity: "warn",
      match: [
        "{mother} (のために|のため)..14 {father}",
        "{father} ..10 {mother} (のために|のため|の負担|の味方|の手|を助け|を気づか|を思いや|を休ませ|孝行)",
        "{father} (は|が|も|こそ)? ..6 {mother} (の|を) ..8 (味方|理解者|助手|右腕|相談相手|話し相手|聞き役|サポーター|応援団)",
        "{father} (のために|向けに|用に|専用に|専用の|用の)",
        "{father} (の|による) ..4 (協力|理解|サポート|支え|助け|手助け|応援|フォロー|やさしさ|優しさ|気づかい|思いやり|ひとこと|出番|手)(が|を|も|で|は|に|と)",
        "{mother} (を|の) ..10 (サポート|支え|助け|ねぎら|いたわ|フォロー|応援|楽にし|休ませ|手伝|てつだ|負担を減ら|負担を軽|話を聞いて)",
        "(理解|協力)のある {father}",
      ],
      unless: [
        "(出産|分娩|陣痛|産褥|入院|つわり|回復|体|からだ|産院|助産師|医師|産後ケア|制度|センター|窓口|相談員|保健師|地域|専門)",
        ...bothAlike,
      ],
      reason: {
        ja: "父親を母親の補助者にしています。",
        en: "It makes the father the mother's assistant.",
      },
      suggestions: ["ふたりで", "分担"],
      source: "KZ;allabout",
      bad: ["夫の理解があると、夜も安心です。", "ママを支えるひとことを考えておきましょう。"],
      good: ["分娩中のママを支える呼吸法です。", "職場の理解があると、休みやすくなります。"],
    },
    {
      id: "ja-father-relief-for-mother",
      severity: "warn",
      match: [
        "{father} ..24 {mother} (の|も|が|は) ..8 (軽く|救わ|安心|元気|ほっと|ご機嫌|笑顔|きげん|外出|自由|出かけ|息抜き|一息|ひと息|時間が)",
        "{mother} (も|が|は|に|の) ..10 (助かり|助かる|助かっ|楽に|ラクに|らくに|休め|息抜きでき|ひと息|一息|喜ぶ|喜び|よろこ|うれし|負担が減|負担が軽)",
      ],
      unless: [
        "{mother} {both} {father} ..10 (も|が|は)..12 (休|楽)",
        "(授乳|入院|産院|病院|産後ケア|姿勢|呼吸|痛み|腰)",
        "(ふたりとも|おふたり)",
      ],
      reason: {
        ja: "父親の育児を、母親を楽にするためのものとしています。",
        en: "It values a father's care only as relief for the mother.",
      },
      suggestions: ["ふたりとも休めます"],
      source: "J-CAST2023",
      bad: ["パパが洗い物をすると、ママも助かります。", "一回でも代われば、お母さんが休めます。"],
      good: ["交代すると、ふたりとも休めます。", "この姿勢だと、授乳中のママの腰が楽になります。"],
    },
    {
      id: "ja-father-instead-of-mother",
      severity: "warn",
      match: [
        "{mother} (の|に) (代わり|かわり|代わって|かわって|代理|代役|ピンチヒッター)",
        "{mother} (が)? ..6 (留守|るす|て,で<いない>|いなくて|出かけ|外出|不在) ..14 {father}",
        "{father} (に|の) (代わり|かわり|代わって|かわって)",
      ],
      unless: ["(入院|退院|手術|療養)"],
      reason: {
        ja: "どちらかを本来の担い手としています。",
        en: "It names one parent as the real one to do it.",
      },
      suggestions: ["交代で"],
      source: "KZ",
      bad: [
        "ママの代わりに、おむつを替えてみましょう。",
        "お母さんが留守の日は、お父さんのがんばりどき。",
      ],
      good: ["おむつは交代で替えましょう。", "お母さんが入院中は、家族が代わりに署名できます。"],
    },
  ],
};
