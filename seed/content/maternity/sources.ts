type Source = { title: string; url: string };

/** The public pages that the maternity samples rest on. */
export const sources = {
  childrenAgency: {
    title: "こども家庭庁 母子保健",
    url: "https://www.cfa.go.jp/policies/boshihoken",
  },
  diet: {
    title: "こども家庭庁 妊娠前からはじめる妊産婦のための食生活指針",
    url: "https://www.cfa.go.jp/policies/boshihoken",
  },
  listeria: {
    title: "厚生労働省 リステリアによる食中毒",
    url: "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/0000055260.html",
  },
  mercury: {
    title: "厚生労働省 魚介類に含まれる水銀について",
    url: "https://www.mhlw.go.jp/topics/bukyoku/iyaku/syoku-anzen/suigin/",
  },
  intake: {
    title: "厚生労働省 日本人の食事摂取基準",
    url: "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/kenkou_iryou/kenkou/eiyou/syokuji_kijyun.html",
  },
  birthNavi: { title: "厚生労働省 出産なび", url: "https://www.mhlw.go.jp/stf/birth-navi/" },
  vaccination: {
    title: "厚生労働省 予防接種・ワクチン情報",
    url: "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/kenkou_iryou/kenkou/kekkaku-kansenshou/yobou-sesshu/index.html",
  },
  mind: { title: "厚生労働省 まもろうよ こころ", url: "https://www.mhlw.go.jp/mamorouyokokoro/" },
  workNavi: {
    title: "厚生労働省 働く女性の心とからだの応援サイト 妊娠出産・母性健康管理サポート",
    url: "https://www.bosei-navi.mhlw.go.jp/",
  },
  childcareLeave: {
    title: "厚生労働省 育児休業制度 特設サイト",
    url: "https://www.mhlw.go.jp/seisakunitsuite/bunya/koyou_roudou/koyoukintou/ryouritsu/ikuji/",
  },
  eHealth: { title: "厚生労働省 e-ヘルスネット", url: "https://kennet.mhlw.go.jp/home" },
  pension: { title: "日本年金機構", url: "https://www.nenkin.go.jp/" },
  obstetrics: { title: "公益社団法人 日本産科婦人科学会", url: "https://www.jsog.or.jp/" },
  obstetricians: { title: "公益社団法人 日本産婦人科医会", url: "https://www.jaog.or.jp/" },
  midwives: { title: "公益社団法人 日本助産師会", url: "https://www.midwife.or.jp/" },
  childHealth: { title: "国立成育医療研究センター", url: "https://www.ncchd.go.jp/" },
  drugs: {
    title: "国立成育医療研究センター 妊娠と薬情報センター",
    url: "https://www.ncchd.go.jp/kusuri/",
  },
  infections: {
    title: "国立健康危機管理研究機構 感染症情報提供サイト",
    url: "https://id-info.jihs.go.jp/",
  },
  caffeine: {
    title: "食品安全委員会 ファクトシート「食品中のカフェイン」",
    url: "https://www.fsc.go.jp/factsheets/index.data/factsheets_caffeine.pdf",
  },
  dentists: { title: "公益社団法人 日本歯科医師会", url: "https://www.jda.or.jp/" },
  prenatalTests: {
    title: "出生前検査認証制度等運営委員会 情報サイト",
    url: "https://jams-prenatal.jp/",
  },
  painRelief: {
    title: "無痛分娩関係学会・団体連絡協議会（JALA）",
    url: "https://www.jalasite.org/",
  },
  police: { title: "警察庁 交通安全", url: "https://www.npa.go.jp/bureau/traffic/index.html" },
  violence: {
    title: "内閣府男女共同参画局 女性に対する暴力の根絶",
    url: "https://www.gender.go.jp/policy/no_violence/",
  },
  disaster: { title: "内閣府 防災情報のページ", url: "https://www.bousai.go.jp/" },
  newborns: { title: "日本新生児成育医学会", url: "https://jsnhd.or.jp/" },
  justice: { title: "法務省 出生届", url: "https://www.moj.go.jp/ONLINE/FAMILYREGISTER/5-1.html" },
} as const satisfies Record<string, Source>;
