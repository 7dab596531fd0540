import type { SampleMessage } from "../sample-message.ts";
import { sources } from "./sources.ts";

export const days262To361 = [
  {
    day: 262,
    title: "お風呂の水は、抜いておく",
    text: "つかまり立ちのころから、浴槽に落ちておぼれる事故が増えます。小さな子は声も音も出さずに、10センチほどの水でもおぼれます。使わないときは浴槽の水を抜き、浴室のドアに鍵を。洗濯機やバケツの水も同じです。\n\n大人が髪を洗うあいだは、子どもを浴槽の外へ。首にはめる浮き輪は、入浴の補助具ではなく、目を離したすきの事故が起きています。呼ばれても電話が鳴っても、子どもを残して離れないで。\n\nひとりで入れる日は、「洗う前に脱衣所で待つ場所」を決め、着がえまでを順に並べておくと落ち着けます。",
    topics: ["illness-and-accidents"],
    assumesLiveBirth: true,
    assumesSingleBaby: false,
    source: sources.consumerSafety,
    en: {
      title: "Leave no water in the bath",
      text: "When babies begin to pull themselves up, more of them fall into the bathtub. Small children drown without a cry or a splash, in as little as 10 centimetres of water. Drain the bath when it is not in use and lock the bathroom door. The same goes for the washing machine and buckets.\n\nWhile you wash your hair, take your child out of the tub. Neck rings are no bathing aid; accidents have happened in moments without supervision. Whoever calls, whatever rings, do not leave your child in the bath.\n\nOn days when you are on your own, decide where your child waits while you wash, and lay out everything in order.",
    },
    easy: {
      title: "おふろの　水（みず）は　危（あぶ）ないです",
      text: "小（ちい）さい　子（こ）どもは、10センチの　水（みず）でも　おぼれます。声（こえ）を　出（だ）しません。\n\n使（つか）わない　ときは、おふろの　水（みず）を　捨（す）てましょう。おふろの　ドアに　かぎを　かけます。\n\nあなたが　髪（かみ）を　洗（あら）う　ときは、子（こ）どもを　お湯（ゆ）から　出（だ）します。電話（でんわ）が　鳴（な）っても、子（こ）どもを　1人（ひとり）に　しないで　ください。",
    },
  },
  {
    day: 277,
    title: "つかまり立ちと、やけど",
    text: "立てるようになると、きのうまで届かなかったテーブルの端に手が届きます。多いのは、お茶やみそ汁、カップめん、電気ケトル、炊飯器の湯気によるやけど。テーブルクロスは使わず、熱いものは台の奥へ、コードは垂らさないこと。\n\nやけどをしたら、すぐに流水で10分以上冷やします。服の上からの熱湯は、脱がさずに服の上から。水ぶくれはつぶさないでください。\n\n子どもの手のひらより広いとき、顔や手足の関節、陰部のやけどは、すぐに受診を。広い範囲のやけどは、冷やしながら119番へ。",
    topics: ["illness-and-accidents", "development"],
    assumesLiveBirth: true,
    assumesSingleBaby: false,
    source: sources.accidents,
  },
  {
    day: 292,
    title: "手づかみは、食べる練習",
    text: "9か月ごろからは、歯ぐきでつぶせるバナナくらいのかたさで、1日3回へ。手づかみが始まるのもこの時期です。目で見て、つかんで、口まで運ぶ。こぼしながら、ひと口の量を覚えていきます。\n\nゆでた野菜のスティック、おにぎり、やわらかいパンを、持ちやすい大きさに。床に新聞紙を敷き、そでをまくって、20〜30分で「ごちそうさま」と切り上げてかまいません。\n\n座って食べる、寝ころんだり歩いたりしながら食べない、食べるあいだは大人がそばにいる。これが窒息を防ぐ基本です。",
    topics: ["weaning"],
    assumesLiveBirth: true,
    assumesSingleBaby: false,
    source: sources.feeding,
  },
  {
    day: 307,
    title: "丸いもの、つるんとしたもの",
    text: "食べ物の窒息は、ほんの数分で命にかかわります。ぶどうやミニトマトは、縦に4つに切って皮と種をとる。うずらの卵、白玉、丸いチーズ、こんにゃくゼリーは、この時期は避けましょう。りんごやにんじんは、やわらかくなるまで火を通します。豆やナッツは、5歳以下の子には食べさせないこと。\n\nもしのどに詰まって声が出ないときは、だれかに119番を頼み、1歳未満なら頭を下げたうつぶせにして、肩甲骨のあいだを手のつけ根で強くたたきます。反応がなくなったら、すぐに心肺蘇生を。\n\n消防署の講習は、家族で受けられます。",
    topics: ["illness-and-accidents", "weaning"],
    assumesLiveBirth: true,
    assumesSingleBaby: false,
    source: sources.consumerSafety,
    en: {
      title: "Round and slippery foods",
      text: "Choking on food can be fatal within minutes. Cut grapes and cherry tomatoes lengthwise into four and remove skin and seeds. For now, avoid quail’s eggs, rice-flour dumplings, round cheese and konjac jelly. Cook apples and carrots until soft. Do not give beans or nuts to children of five or younger.\n\nIf something is stuck and your baby cannot make a sound, have someone call 119. A baby under one is laid face down with the head low, and struck firmly between the shoulder blades with the heel of your hand. If there is no response any more, begin CPR at once.\n\nThe whole family can take a course at the fire station.",
    },
    easy: {
      title: "食（た）べ物（もの）が　のどに　つまります",
      text: "丸（まる）い　食（た）べ物（もの）は　危（あぶ）ないです。のどに　つまります。ぶどうや　ミニトマトは、4つに　切（き）りましょう。豆（まめ）や　ナッツは、5歳（さい）まで　だめです。6歳（さい）から　食（た）べる　ことが　できます。\n\n食（た）べる　ときは、座（すわ）ります。大人（おとな）が　そばで　見（み）ます。\n\n子（こ）どもの　声（こえ）が　出（で）ない　ときは、すぐに　119に　電話（でんわ）しましょう。そして、背中（せなか）を　強（つよ）く　たたきます。",
    },
  },
  {
    day: 322,
    title: "復職の前に、決めておくこと",
    text: "園に通いはじめると、最初の数か月は熱や鼻水で休むことが増えます。いろいろなウイルスに出会い、体が覚えていく時期です。\n\n休む日の順番を、先に決めておきましょう。午前はひとりが、午後はもうひとりが、という分け方も。小学校3年生までの子がいる働く人は、年に5日（子が2人以上なら10日）の「子の看護等休暇」を、時間単位でも取れます。3歳未満なら、短時間勤務も使えます。\n\n病児保育の登録、緊急の連絡先、頼れる人の一覧も。ひとりで担う家庭は、市区町村の窓口で、使えるものを全部聞いてみてください。",
    topics: ["work-and-systems"],
    assumesLiveBirth: true,
    assumesSingleBaby: false,
    source: sources.childcareLeave,
  },
  {
    day: 343,
    title: "はじめての靴は、歩いてから",
    text: "ひとりで歩きはじめるのは、1歳前後から1歳半ごろまで。つたい歩きが長い子、座ったまま移動する子もいて、道すじはさまざまです。歩行器で早く歩けるようにはならず、段差から落ちる事故もあります。\n\n家の中では、はだしで。外で何歩か歩けるようになったら、靴を選びます。かかとが包まれ、指のつけねで曲がり、つま先に5ミリから1センチほどのゆとりがあるものを。足は数か月で大きくなります。\n\n1歳6か月になってもひとりで歩かないときは、健診や小児科で相談を。",
    topics: ["development", "going-out"],
    assumesLiveBirth: true,
    assumesSingleBaby: false,
    source: sources.childHealth,
  },
  {
    day: 361,
    title: "1歳になったら、まず麻しん風しん",
    text: "1歳の誕生日を迎えたら、いちばんに受けたいのが麻しん風しん混合（MR）ワクチンです。麻しん（はしか）は空気でうつり、肺炎や脳炎を起こすことがあります。公費で受けられる1回目は、2歳になる前の日まで。\n\n同じ時期に、水ぼうそうの1回目、肺炎球菌の4回目も。おたふくかぜは任意接種で、費用を助ける市区町村もあります。同時に受けられるので、組み合わせを小児科で相談してください。\n\n水ぼうそうの2回目は、1回目から6〜12か月あとが目安です。誕生日の予定といっしょに、予約の日もカレンダーに入れておきましょう。",
    topics: ["vaccination"],
    assumesLiveBirth: true,
    assumesSingleBaby: false,
    source: sources.vaccination,
    en: {
      title: "At one: measles and rubella first",
      text: "After the first birthday, the first vaccine to have is the one against measles and rubella (MR). Measles spreads through the air and can cause pneumonia and encephalitis. The first dose is free of charge until the day before the second birthday.\n\nThe first dose against chickenpox and the fourth against pneumococcus are due around the same time. The mumps vaccine is optional, and some municipalities pay part of it. They can be given on the same day, so ask the paediatric clinic how to combine them.\n\nThe second chickenpox dose usually follows six to twelve months after the first. Put the appointment in the calendar, next to the plans for the birthday.",
    },
  },
] as const satisfies readonly SampleMessage[];
