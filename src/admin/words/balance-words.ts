import type { Addressee, Agent, CareTask } from "../../domain/balance/labels.ts";
import type { Words } from "../words.ts";

/** What the balance page says. */
export const balanceWords = {
  title: { ja: "母親・父親のバランス", en: "Mothers and fathers" },
  intro: {
    ja: "配信パックの文が、母親・父親・両方のだれに向けて、まただれのこととして書かれているかを、言葉の手がかりから数えています。バランスが0に近いほど、母親と父親が同じくらい出てくる原稿です。",
    en: "Each sentence of a pack is counted by whom it speaks to or of: the mother, the father or both. The nearer the balance is to 0, the more evenly the two appear.",
  },
  choose: { ja: "見るものを選ぶ", en: "What to look at" },
  version: { ja: "版番号", en: "Version" },
  phase: { ja: "時期", en: "Phase" },
  locale: { ja: "言語", en: "Locale" },
  newest: { ja: "最新の配信", en: "Newest published" },
  next: { ja: "まだ配信していない、いまの承認済み原稿", en: "Approved now, not yet published" },
  versionNumber: (version: number): Words => ({ ja: `第${version}版`, en: `Version ${version}` }),
  shown: (version: number | null): Words => ({
    ja: version === null ? "いまの承認済み原稿：" : `第${version}版：`,
    en: version === null ? "Approved now:" : `Version ${version}:`,
  }),
  allPhases: { ja: "すべての時期", en: "All phases" },
  allLocales: { ja: "すべての言語", en: "All locales" },
  csv: { ja: "CSVで保存する", en: "Save as CSV" },
  nobody: {
    ja: "見られる版がありません。担当の版は管理者が設定します。",
    en: "There is no edition for you to look at. An administrator sets the editions you belong to.",
  },
  noSuchEdition: {
    ja: "その版は見られません。下から選び直してください。",
    en: "That edition is not there for you to look at. Choose another one below.",
  },
  unpublished: {
    ja: "この版はまだ配信されていません。いまの承認済み原稿を表示しています。",
    en: "This edition was never published. These are the texts approved now.",
  },
  empty: {
    ja: "この条件に当てはまる原稿はありません。時期や言語を変えてみてください。",
    en: "No messages here. Try another phase or locale.",
  },
  unread: (names: string): Words => ({
    ja: `この言語はまだ数えられません：${names}`,
    en: `These locales cannot be counted yet: ${names}`,
  }),
  inShort: { ja: "ひとことで", en: "In short" },
  even: {
    ja: "母親と父親のどちらかに寄っているとは言えません。",
    en: "Nothing shows a lean towards mothers or fathers.",
  },
  toMother: { ja: "母親に寄っています。", en: "The texts lean towards mothers." },
  toFather: { ja: "父親に寄っています。", en: "The texts lean towards fathers." },
  cannotSay: (fewest: number): Words => ({
    ja: `母親・父親・両方に向けた文が合わせて${fewest}文より少ないため、バランスは出していません。性別を書かない原稿が多いときは、ふつうのことです。`,
    en: `Fewer than ${fewest} sentences address mothers, fathers or both, so no balance is given. That is normal for texts that name no sex.`,
  }),
  counted: (messages: number, sentences: number): Words => ({
    ja: `原稿${messages}本、${sentences}文`,
    en: `${messages} messages, ${sentences} sentences`,
  }),
  sharesByPhase: { ja: "だれに向けた文か（時期ごと）", en: "Whom the sentences address, by phase" },
  sharesByLocale: {
    ja: "だれに向けた文か（言語ごと）",
    en: "Whom the sentences address, by locale",
  },
  sentences: { ja: "文の数", en: "Sentences" },
  messages: { ja: "原稿", en: "Messages" },
  fewer: (fewest: number): Words => ({ ja: `${fewest}文未満`, en: `fewer than ${fewest}` }),
  fewerHint: (fewest: number): Words => ({
    ja: `「${fewest}文未満」は、数が少なく偶然に左右されるため、数字を出していません（秘密だからではありません）。`,
    en: `“Fewer than ${fewest}” stands where so few sentences would say more about chance than about the texts. It is not a secret.`,
  }),
  balance: { ja: "バランス", en: "Balance" },
  balanceHint: {
    ja: "点がバランス、横線は95%の幅です。横線が0をまたぐときは、偏りがあるとは言えません。",
    en: "The dot is the balance, the line its 95 % interval. A line that crosses 0 shows no lean.",
  },
  towardsMother: { ja: "母親に寄る", en: "towards mothers" },
  towardsFather: { ja: "父親に寄る", en: "towards fathers" },
  interval: { ja: "95%の幅", en: "95 % interval" },
  trend: { ja: "版ごとの移り変わり", en: "Trend over versions" },
  trendText: (fewest: number): Words => ({
    ja: `左が古い版、右が新しい版です。点がバランス、縦線が95%の幅です。「?」は、母親・父親・両方に向けた文が${fewest}文より少ない版です。`,
    en: `Older versions on the left, newer on the right: the dot is the balance, the line its 95 % interval. “?” marks a version with fewer than ${fewest} sentences for mothers, fathers or both.`,
  }),
  published: { ja: "配信した日", en: "Published" },
  firstOnly: (count: number): Words => ({
    ja: `新しいほうから${count}版を表示しています。すべての版はCSVにあります。`,
    en: `The newest ${count} versions; the CSV holds all of them.`,
  }),
  who: { ja: "だれがするか", en: "Who does it" },
  care: { ja: "だれが何をしているか", en: "Who does what" },
  careHint: {
    ja: "お世話や家事のことを書いた文の数です。（）は、そのうち「手伝う」「〜してもらう」など、手助けとして書かれた割合です。",
    en: "Sentences that speak of a care task. In brackets: the share in which it is only help, or a favour asked for.",
  },
  task: { ja: "お世話・家事", en: "Care task" },
  allTasks: { ja: "すべて", en: "All tasks" },
  allHidden: (names: string): Words => ({
    ja: `どの欄も少なくて数字を出せないもの：${names}`,
    en: `Too few in every column to show: ${names}`,
  }),
  helper: { ja: "手助けとして書かれた割合", en: "Helper ratio" },
  helperHint: {
    ja: "お世話や家事をする人として出てくる文のうち、「手伝う」など手助けとして書かれたものの割合です。母親と父親で大きくちがうときは、片方が「お手伝い」になっています。",
    en: "Of the sentences in which this parent does a care task, the share in which it is only help. If the two differ much, one of them is written as a helper.",
  },
  numbers: { ja: "数字で見る", en: "The numbers" },
  method: { ja: "数え方と、わからないこと", en: "How it is counted, and what it cannot see" },
  methodPoints: [
    {
      ja: "件名と本文を文に分け、ママ・父親・妻・ふたり・パートナーなどの言葉、文の形（「〜しましょう」「あなた」）、すぐ前の文で出てきた人から、だれに向けた文かを決めます。",
      en: "Title and body are split into sentences. Words for people, the form of the sentence (a request, “you”) and the person named just before decide whom it addresses.",
    },
    {
      ja: "「どちらでもない」は性別のわかる親が出てこない文です。「わからない」は、パートナー、産んだ人、読み手別の原稿の「あなた」のように、親のひとりのことでも性別が書かれていない文です。",
      en: "“Neither” names no parent of either sex. “Unknown” means one parent is meant and the text leaves the sex open: a partner, the person who gave birth, “you” in a variant for one of them.",
    },
    {
      ja: "バランス＝（母親の文−父親の文）÷（母親＋父親＋両方の文）。＋1はすべて母親、−1はすべて父親です。95%の幅は、原稿を単位に2,000回ひき直して求めます。",
      en: "Balance = (mother − father) ÷ (mother + father + both): +1 is all mother, −1 all father. The interval comes from drawing whole messages again 2,000 times.",
    },
    {
      ja: "絵や写真、書かれていない前提、皮肉、遠回しな言い方は読み取れません。一文ごとの判定には誤りがあります。全体の傾向を見るために使い、ひとつの原稿を責める材料にはしないでください。",
      en: "It sees no pictures, no unspoken assumptions and no irony, and it misjudges single sentences. Use it for the whole, not to judge one message.",
    },
    {
      ja: "人が判定した100本の原稿との一致は npx kizuna balance --agreement で確かめられます。くわしくは docs/balance.md にあります。",
      en: "npx kizuna balance --agreement prints how far it agrees with 100 messages labelled by hand. More in docs/balance.md.",
    },
  ],
} as const;

export const addresseeWords: Readonly<Record<Addressee, Words>> = {
  mother: { ja: "母親", en: "Mother" },
  father: { ja: "父親", en: "Father" },
  both: { ja: "両方", en: "Both" },
  neutral: { ja: "どちらでもない", en: "Neither" },
  unknown: { ja: "わからない", en: "Unknown" },
};

export const agentWords: Readonly<Record<Agent, Words>> = {
  mother: { ja: "母親", en: "Mother" },
  father: { ja: "父親", en: "Father" },
  both: { ja: "両方", en: "Both" },
  other: { ja: "ほかの人", en: "Others" },
  unsaid: { ja: "書いていない", en: "Unsaid" },
};

export const careTaskWords: Readonly<Record<CareTask, Words>> = {
  feeding: { ja: "授乳・ミルク・食べさせる", en: "Feeding" },
  nappies: { ja: "おむつ・トイレ", en: "Nappies and toilet" },
  bathing: { ja: "沐浴・お風呂・肌の手入れ", en: "Bathing and skin" },
  dressing: { ja: "着替え", en: "Dressing" },
  sleep: { ja: "寝かしつけ", en: "Putting to sleep" },
  holding: { ja: "抱っこ・あやす", en: "Holding and soothing" },
  play: { ja: "遊び・絵本", en: "Play and reading" },
  teeth: { ja: "歯みがき", en: "Teeth" },
  clinic: { ja: "健診・受診・予防接種", en: "Clinic and check-ups" },
  nursery: { ja: "園の送り迎え・準備", en: "Nursery" },
  cooking: { ja: "料理", en: "Cooking" },
  housework: { ja: "そのほかの家事", en: "Other housework" },
  planning: { ja: "手続き・予約・記録", en: "Paperwork and planning" },
  support: { ja: "話を聞く・いたわる", en: "Listening and support" },
  care: { ja: "育児・お世話（全般）", en: "Childcare in general" },
};
