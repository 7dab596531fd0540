import type { SampleMessage } from "../sample-message.ts";
import { sources } from "./sources.ts";

export const weeks38To41 = [
  {
    day: 267,
    title: "産後の気持ちを知っておく",
    text: "生まれて数日は、わけもなく涙が出ることがあります。「マタニティブルーズ」といって、多くは2週間ほどでおさまります。落ち込みが続く、眠れる時間があるのに眠れない、赤ちゃんをかわいいと思えない。そんな日が2週間以上続いたら、産後うつかもしれません。\n\n産んだ人のおよそ10人に1人に起こり、父親やパートナーにも起こります。弱さや愛情とは関係なく、治療で回復します。産婦健診や訪問のときに話す、保健センターに電話する。電話は、まわりの人からでもかけられます。\n\n夜に交代で眠る時間を、今のうちに決めておきましょう。",
    topics: ["mental-health"],
    assumesLiveBirth: true,
    assumesSingleBaby: false,
    source: sources.childHealth,
    en: {
      title: "Feelings after the birth",
      text: "In the first days after a birth, tears may come for no reason. This is called the baby blues, and it mostly passes within about two weeks. If low mood goes on, if you cannot sleep when you have the chance, if the baby does not seem dear to you, and days like these last for two weeks or more, it may be postnatal depression.\n\nIt affects about one in ten of those who have given birth, and fathers and partners too. It has nothing to do with weakness or love, and it gets better with treatment. Speak about it at the postnatal check-up or a home visit, or telephone the health centre. The people around you can make the call as well.\n\nDecide now how you will take turns to sleep at night.",
    },
  },
  {
    day: 272,
    title: "母乳でも、ミルクでも",
    text: "生まれたばかりの赤ちゃんは、1日に8回から12回ほど、少しずつ飲みます。母乳でも、ミルクでも、両方でも、赤ちゃんは育ちます。体調や薬、仕事、気持ちに合わせて選び、途中で変えてもかまいません。\n\nミルクは70℃以上のお湯で溶かし、人肌に冷まして、作ってから2時間以内に飲ませます。哺乳びんの消毒と調乳は、生まれる前に一度練習しておくと、誰でもすぐに動けます。\n\n母乳は、はじめから思いどおりに出ないことも多いもの。助産師に相談しながら、飲ませる人の休む時間も大切に。",
    topics: ["breastfeeding-and-milk"],
    assumesLiveBirth: true,
    assumesSingleBaby: false,
    source: sources.childrenAgency,
  },
  {
    day: 276,
    title: "生まれたあとの届け出",
    text: "生まれたら、いくつかの届け出があります。出生届は、生まれた日を含めて14日以内に市区町村へ。産院で出生証明書をもらい、名前を書いて出します。児童手当の申請は、生まれた日の翌日から15日以内に。遅れると、受け取れない月が出ることがあります。\n\nほかに、赤ちゃんの健康保険への加入、子どもの医療費の助成など。公務員は、児童手当を職場に申請します。\n\n産んだ人は体を休める時期です。誰がどの窓口に行くかを、紙に書いて分けておきましょう。夜間や休日に出生届を受け取る役所もあります。",
    topics: ["work-and-systems"],
    assumesLiveBirth: true,
    assumesSingleBaby: false,
    source: sources.justice,
    en: {
      title: "Paperwork after the birth",
      text: "After the birth there are a few things to hand in. The birth must be registered with the municipality within 14 days, counting the day of birth. You receive a birth certificate from the maternity clinic, add the name and submit it. Apply for child allowance within 15 days from the day after the birth. If you are late, you may miss a month’s payment.\n\nThere is also health insurance for the baby and the subsidy for children’s medical costs. Public employees apply for child allowance at their workplace.\n\nFor the person who gave birth, this is a time to rest. Write down who will go to which office and divide it up. Some offices accept the birth registration at night and on holidays.",
    },
    easy: {
      title: "生（う）まれた　あとに　出（だ）す　紙（かみ）",
      text: "赤（あか）ちゃんが　生（う）まれたら、出生届（しゅっしょうとどけ）を　役所（やくしょ）に　出（だ）します。14日（にち）の　間（あいだ）に　出（だ）します。生（う）まれた　日（ひ）が　1日目（にちめ）です。\n\n児童手当（じどうてあて）の　紙（かみ）も　出（だ）します。これは　子（こ）どもの　お金（かね）です。15日（にち）の　間（あいだ）に　出（だ）します。健康保険（けんこうほけん）の　紙（かみ）も　あります。\n\n産（う）んだ　人（ひと）は、体（からだ）を　休（やす）めましょう。だれが　役所（やくしょ）へ　行（い）くか、今（いま）　決（き）めましょう。",
    },
  },
  {
    day: 280,
    title: "今日は予定日です",
    text: "今日は予定日。電話が鳴るたびに、どきどきしているかもしれません。けれど、予定日ちょうどに生まれるのは20人に1人ほど。もう抱いている人も、まだ待っている人もいます。\n\n待つあいだは、健診の予定を守り、胎動を感じ、眠れるときに眠りましょう。「まだ？」の連絡に返事をするのがつらければ、まとめて返す係を家族や友人に頼むのもよい方法です。\n\nここまで280日。うれしい日も、しんどい日もあったと思います。おなかの中の人にも、待つあなたにも、今日がおだやかな一日でありますように。",
    topics: ["birth", "mental-health"],
    assumesLiveBirth: true,
    assumesSingleBaby: true,
    source: sources.obstetrics,
    en: {
      title: "Today is the due date",
      text: "Today is the due date. Your heart may jump each time the phone rings. Yet only about one baby in twenty is born exactly on the day. Some of you are already holding the baby; some are still waiting.\n\nWhile you wait, keep your appointments, feel for movements, and sleep when you can. If it is hard to keep answering ‘Not yet?’, it is a good idea to ask a relative or friend to reply to everyone at once.\n\n280 days have brought you here. There will have been happy days and hard days. May today be a gentle one, for the little person inside and for you who are waiting.",
    },
  },
  {
    day: 285,
    title: "予定日を過ぎたら",
    text: "予定日を過ぎると、健診の間隔が短くなります。胎盤の働きや羊水の量、赤ちゃんの心拍を確かめるためです。42週を過ぎると赤ちゃんの具合が悪くなる危険が増えるため、41週に入るころから、薬や器具で陣痛を起こす「分娩誘発」を相談することがあります。\n\n誘発の方法、始める日、痛みのやわらげ方、帝王切開になる場合。気になることは、その場で聞いてください。返事を待ってもらえるかどうかも、確かめてかまいません。\n\n無理に歩いたり、効き目のはっきりしない方法を試したりしなくて大丈夫。体を休めることも準備のうちです。",
    topics: ["birth"],
    assumesLiveBirth: true,
    assumesSingleBaby: false,
    source: sources.obstetrics,
  },
  {
    day: 290,
    title: "産んだ人の体の回復",
    text: "出産のあと、子宮が元の大きさに戻るまでには6〜8週間ほどかかります。血のまじったおりもの（悪露）が続き、会陰や帝王切開の傷が痛み、汗も増えます。産んだ人の体は、外から見えないところで回復の途中です。\n\n悪露が急に増える、大きなかたまりが出る、38℃以上の熱、胸や足の痛み、強い頭痛。こうしたときは、産後でも産院に連絡を。\n\n家に帰った最初の1か月は、寝る、食べる、赤ちゃんと過ごす、それで十分です。家事は、動ける人、届けてくれる店、頼れるサービスで回しましょう。",
    topics: ["pregnancy-health", "family-life"],
    assumesLiveBirth: true,
    assumesSingleBaby: false,
    source: sources.midwives,
  },
] as const satisfies readonly SampleMessage[];
