type Source = { title: string; url: string };

/** The public pages that the childcare samples rest on. */
export const sources = {
  childrenAgency: {
    title: "こども家庭庁 母子保健",
    url: "https://www.cfa.go.jp/policies/boshihoken",
  },
  accidents: {
    title: "こども家庭庁 こどもの不慮の事故を防ぐために",
    url: "https://www.cfa.go.jp/policies/child-safety-actions",
  },
  childAllowance: {
    title: "こども家庭庁 児童手当制度のご案内",
    url: "https://www.cfa.go.jp/policies/kokoseido/jidouteate/annai/",
  },
  nursery: { title: "こども家庭庁 保育", url: "https://www.cfa.go.jp/policies/hoiku" },
  consumerSafety: {
    title: "消費者庁 子どもを事故から守る！",
    url: "https://www.caa.go.jp/policies/policy/consumer_safety/child/",
  },
  feeding: {
    title: "厚生労働省 授乳・離乳の支援ガイド（2019年改定版）",
    url: "https://www.mhlw.go.jp/stf/newpage_04250.html",
  },
  honey: {
    title: "厚生労働省 ハチミツを与えるのは1歳を過ぎてから",
    url: "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/0000161461.html",
  },
  phone8000: {
    title: "厚生労働省 子ども医療電話相談事業（♯8000）について",
    url: "https://www.mhlw.go.jp/topics/2006/10/tp1010-3.html",
  },
  vaccination: {
    title: "厚生労働省 予防接種・ワクチン情報",
    url: "https://www.mhlw.go.jp/stf/seisakunitsuite/bunya/kenkou_iryou/kenkou/kekkaku-kansenshou/yobou-sesshu/index.html",
  },
  childcareLeave: {
    title: "厚生労働省 育児休業制度 特設サイト",
    url: "https://www.mhlw.go.jp/seisakunitsuite/bunya/koyou_roudou/koyoukintou/ryouritsu/ikuji/",
  },
  mind: { title: "厚生労働省 まもろうよ こころ", url: "https://www.mhlw.go.jp/mamorouyokokoro/" },
  eHealth: { title: "厚生労働省 e-ヘルスネット", url: "https://kennet.mhlw.go.jp/home" },
  infections: {
    title: "国立健康危機管理研究機構 感染症情報提供サイト",
    url: "https://id-info.jihs.go.jp/",
  },
  childHealth: { title: "国立成育医療研究センター", url: "https://www.ncchd.go.jp/" },
  paediatricians: { title: "公益社団法人 日本小児科学会", url: "https://www.jpeds.or.jp/" },
  emergency: { title: "日本小児科学会 こどもの救急", url: "https://kodomo-qq.jp/" },
  childSeat: {
    title: "警察庁 子供を守るチャイルドシート",
    url: "https://www.npa.go.jp/bureau/traffic/anzen/childseat.html",
  },
  police: { title: "警察庁 交通安全", url: "https://www.npa.go.jp/bureau/traffic/index.html" },
  midwives: { title: "公益社団法人 日本助産師会", url: "https://www.midwife.or.jp/" },
  obstetrics: { title: "公益社団法人 日本産科婦人科学会", url: "https://www.jsog.or.jp/" },
  childDentists: { title: "公益社団法人 日本小児歯科学会", url: "https://www.jspd.or.jp/" },
  bookstart: { title: "NPOブックスタート", url: "https://www.bookstart.or.jp/" },
} as const satisfies Record<string, Source>;
