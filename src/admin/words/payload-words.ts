/** What Payload's Japanese leaves in English, or says of itself. */
export const payloadWords = {
  ja: {
    general: {
      false: "いいえ",
      noLabel: "（{{label}}なし）",
      notFound: "見つかりません",
      nothingFound: "この住所のページはありません",
      payloadSettings: "画面の設定",
      thisLanguage: "日本語",
      true: "はい",
      untitled: "新しい項目",
    },
  },
};
