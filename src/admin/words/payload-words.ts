/** What Payload's Japanese leaves in English, or says of itself; "version" here is a published pack. */
export const payloadWords = {
  en: { version: { version: "History", versions: "History" } },
  ja: {
    general: {
      false: "いいえ",
      noLabel: "（{{label}}なし）",
      notFound: "見つかりません",
      nothingFound: "この住所のページはありません",
      payloadSettings: "画面の設定",
      true: "はい",
      untitled: "新しい項目",
    },
    version: {
      version: "履歴",
      versions: "履歴",
    },
  },
};

/** How each language names itself in the choice of languages. */
export const languageNames = { ja: "日本語" };
