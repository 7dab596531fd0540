import type { Words } from "../words.ts";

/** What the message page says when a text could not be saved, or was not. */
export const savingWords = {
  failed: {
    ja: "保存できませんでした。書いた文章はこの画面に残っています。画面の表示を確かめて、もう一度「保存」を押してください。",
    en: "It could not be saved. What you typed is still on this page. See what the page says, then press Save again.",
  },
  unreachable: {
    ja: "サーバーにつながらないため、まだ保存されていません。書いた文章はこの画面に残っています。つながったら、もう一度「保存」を押してください。",
    en: "The server cannot be reached, so nothing is saved yet. What you typed is still on this page. Once you are connected again, press Save.",
  },
  signedOut: {
    ja: "ログインの期限が切れたため、まだ保存されていません。書いた文章はこの画面に残っています。",
    en: "Your sign-in has ended, so nothing is saved yet. What you typed is still on this page.",
  },
  signedOutNext: {
    ja: "別のタブでログインしてから、この画面に戻って、もう一度「保存」を押してください。",
    en: "Sign in in another tab, come back to this page, and press Save again.",
  },
  signIn: { ja: "別のタブでログインする", en: "Sign in in another tab" },
  conflict: (writer: string | null): Words => ({
    ja: `${writer === null ? "ほかの人" : `${writer} さん`}が先に保存しました`,
    en: `${writer ?? "Somebody"} saved before you`,
  }),
  savedMeanwhile: {
    ja: "この画面を開いたあとに、ほかの人が保存しました。書き続けてかまいません。「保存」を押すと、ふたつの文章を見比べられます。",
    en: "Somebody saved after you opened this page. You can write on: pressing Save shows both texts.",
  },
  conflictNext: {
    ja: "あなたの文章は消えていません。下で見比べて、どちらを使うかを選んでください。",
    en: "Your text is not lost. Compare the two below and choose which one to use.",
  },
  mine: { ja: "あなたの文章（まだ保存していません）", en: "Your text (not saved yet)" },
  theirs: { ja: "保存されている文章", en: "The saved text" },
  difference: {
    ja: "保存されている文章から、あなたの文章への変更",
    en: "From the saved text to yours",
  },
  keepMine: { ja: "私の文章を使う", en: "Use my text" },
  keptMine: {
    ja: "「保存」を押すと、あなたの文章が保存されます。前の文章は履歴に残ります。",
    en: "Press Save to save your text. The earlier one stays in the history.",
  },
  tookTheirs: {
    ja: "保存されている文章を表示しています。直すところがあれば直して、「保存」を押してください。",
    en: "This is the saved text. Change it if you need to, then press Save.",
  },
  copyMine: { ja: "私の文章をコピーする", en: "Copy my text" },
  takeTheirs: { ja: "保存されている文章を使う", en: "Use the saved text" },
  kept: (moment: string): Words => ({
    ja: `前に書いて、保存していない文章があります（${moment}）`,
    en: `There is text of yours that was not saved (${moment})`,
  }),
  keptHint: {
    ja: "この端末にだけ、7日間残ります。保存するかログアウトすると消えます。",
    en: "It is kept on this device only, for 7 days. Saving or signing out removes it.",
  },
  show: { ja: "文章を見る", en: "Show the text" },
  bringBack: { ja: "この文章に戻す", en: "Bring this text back" },
  broughtBack: {
    ja: "戻しました。確かめて「保存」を押してください。",
    en: "It is back. Check it, then press Save.",
  },
  oldWording: (moment: string): Words => ({
    ja: `${moment}の文章を入れました。まだ保存していません。確かめて「保存」を押してください。`,
    en: `The text of ${moment} is in the form, not saved yet. Check it, then press Save.`,
  }),
  discard: { ja: "捨てる", en: "Discard it" },
} as const;
