import type { RuleGroup } from "../group.ts";

const shared = { severity: "warn" as const, match: ["~50"], source: "判定ずみの文による分類器" };

/**
 * What no list of words foresees: sentences that read like those that people found a problem in. The
 * classifier decides (docs/decisions/0012); each rule says from which probability on.
 */
export const likeness: readonly RuleGroup[] = [
  {
    category: "role_assumption",
    rules: [
      {
        ...shared,
        id: "ja-like-role-assumption",
        reason: {
          ja: "世話や家事をする人を、性別で決めているように読めます。",
          en: "It reads as if sex settled who cares and who does the housework.",
        },
        suggestions: ["（だれがしてもよい書き方に）"],
        bad: [
          "会議で抜けられないパパに電話するより、ママがすぐ迎えに行きましょう。",
          "赤ちゃんが風邪をひいたら、お母さんの添い寝がなによりの薬。",
          "パパは夜しか会えないので、昼間のかわいい姿はママだけの宝物です。",
        ],
        good: [
          "お迎えには、その日に動ける人が行きましょう。",
          "赤ちゃんが風邪をひいたら、そばにいる人が抱っこを。",
          "連絡先は2つ。つながりやすいほうを先に書きましょう。",
        ],
      },
    ],
  },
  {
    category: "father_helper",
    rules: [
      {
        ...shared,
        id: "ja-like-father-helper",
        reason: {
          ja: "父親を、手伝う人、できない人として書いているように読めます。",
          en: "It reads as if the father were a helper, or not up to it.",
        },
        suggestions: ["（父親も親として書く）"],
        bad: [
          "パパがひとりで見られるのは、せいぜい一時間。近くのカフェで待機を。",
          "男の料理は材料費が高くつきますが、作ってくれるだけありがたいもの。",
          "育休中の夫には、やることリストを貼っておきましょう。遊んで終わらせないために。",
        ],
        good: [
          "だれでも、はじめてのふたりきりは緊張します。短い時間から。",
          "お父さん、今日の検温はすみましたか。",
          "やることリストは、ふたりで書きましょう。",
        ],
      },
    ],
  },
  {
    category: "marital_hierarchy",
    rules: [
      {
        ...shared,
        id: "ja-like-marital-hierarchy",
        reason: {
          ja: "夫婦のあいだに上下があるように読めます。",
          en: "It reads as if one spouse ranked above the other.",
        },
        suggestions: ["（ふたりで決める書き方に）"],
        bad: [
          "父親の一声で、家族がまとまる。そんな威厳を大切に。",
          "離婚しても、子どもは男親の家のもの。よく考えて。",
          "男を立てる言い方を覚えると、頼みごともすんなり通ります。",
        ],
        good: [
          "家族のことは、みんなで話して決めましょう。",
          "世帯主は、夫でも妻でもなれます。",
          "おたがいの実家とのつき合い方は、無理のないところで。",
        ],
      },
    ],
  },
  {
    category: "job_title",
    rules: [
      {
        ...shared,
        id: "ja-like-job-title",
        reason: {
          ja: "仕事に性別をつけているように読めます。",
          en: "It reads as if the work had a sex.",
        },
        suggestions: ["（性別を書かない）"],
        bad: [
          "歯科衛生士のお姉さんが、歯ブラシの当て方を見せてくれます。",
          "駅員さんは男の人ばかりなので、力のいるベビーカーもおまかせです。",
          "現場監督のような男の仕事は、育休がとりにくいものです。",
        ],
        good: [
          "歯科衛生士さんが、歯ブラシの当て方を見せます。",
          "ベビーカーの介助は、駅の係員に声をかけてください。",
          "看護師は、男性も女性もいます。",
        ],
      },
    ],
  },
  {
    category: "child_stereotype",
    rules: [
      {
        ...shared,
        id: "ja-like-child-stereotype",
        reason: {
          ja: "子どもを性別で決めつけているように読めます。",
          en: "It reads as if a child's sex settled what the child is like.",
        },
        suggestions: ["（性別をけずる）"],
        bad: [
          "女の子は数より言葉。得意をのばしましょう。",
          "娘の前髪は眉の下で。男の子とまちがえられないように。",
          "泣くのをこらえられたら、「さすが男」とほめましょう。",
        ],
        good: [
          "数が好きな子も、言葉が好きな子もいます。",
          "前髪は、目にかからない長さに。",
          "男の子も女の子も、泣きたいときは泣いていいのです。",
        ],
      },
    ],
  },
  {
    category: "mother_pressure",
    rules: [
      {
        ...shared,
        id: "ja-like-mother-pressure",
        reason: {
          ja: "母親に重荷や負い目を感じさせるように読めます。",
          en: "It reads as a burden on mothers, or as blame.",
        },
        suggestions: ["（責めない書き方に）"],
        bad: [
          "昔の人は畑で産んで、翌日には働いていました。あなたも大丈夫。",
          "会陰の傷くらいで泣き言を言っていては、先が思いやられます。",
          "赤ちゃんが小さいのは、妊娠中の食事が悪かったせいかもしれません。",
        ],
        good: [
          "産後は、だれでも休みが必要です。横になりましょう。",
          "会陰の傷が痛むときは、がまんしないで助産師に伝えてください。",
          "赤ちゃんが早く生まれたのは、だれのせいでもありません。",
        ],
      },
    ],
  },
  {
    category: "family_exclusion",
    rules: [
      {
        ...shared,
        id: "ja-like-family-exclusion",
        reason: {
          ja: "家族のかたちを決めつけ、そうでない家族を外しているように読めます。",
          en: "It reads as if only one form of family counted.",
        },
        suggestions: ["（どの家族にもあてはまる書き方に）"],
        bad: [
          "女どうしの親では、子どもが学校でからかわれます。",
          "ふつう、苗字は家族みんな同じです。",
          "父の日のプレゼントを、みんなお父さんに渡しましたか。",
        ],
        good: [
          "パパがふたりの家庭も、ママがふたりの家庭もあります。",
          "家族のかたちはさまざま。あなたの家が、あなたの家族です。",
          "父の日と母の日の工作を、同じ日にまとめて開きます。",
        ],
      },
    ],
  },
  {
    category: "stigma_deficit",
    rules: [
      {
        ...shared,
        id: "ja-like-stigma-deficit",
        reason: {
          ja: "人をあわれんだり、劣ったものとして決めつけたりしているように読めます。",
          en: "It reads as pity, or as if some people were worth less.",
        },
        suggestions: ["（人ではなく、使える支えを書く）"],
        bad: [
          "太った妊婦さんは、自己管理ができていません。",
          "片言の日本語しか話せない親の子は、勉強についていけません。",
          "施設育ちの人は、愛情の注ぎ方を知りません。",
        ],
        good: [
          "体重の増え方は、一人ひとり違います。",
          "外国語で相談できる電話があります。",
          "里親の方も、この教室に参加できます。",
        ],
      },
    ],
  },
];
