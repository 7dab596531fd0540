import type { Words } from "../words.ts";

/** What the pages for publishing and recalling say. */
export const publishWords = {
  intro: {
    ja: "版を選ぶと、いま配信した場合に変わるところを確かめられます。",
    en: "Choose an edition to see what publishing now would change.",
  },
  becomes: (version: number): Words => ({
    ja: `第${version}版として配信されます`,
    en: `This becomes version ${version}`,
  }),
  current: (version: number | null): Words => ({
    ja: version === null ? "まだ配信されていません" : `いま配信中：第${version}版`,
    en: version === null ? "Not published yet" : `Published now: version ${version}`,
  }),
  version: (version: number): Words => ({ ja: `第${version}版`, en: `Version ${version}` }),
  added: { ja: "加わる原稿", en: "Added" },
  changed: { ja: "変わる原稿", en: "Changed" },
  removed: { ja: "なくなる原稿", en: "Removed" },
  withheld: { ja: "今回は入らない原稿", en: "Withheld" },
  withheldWhy: {
    ja: "承認がそろっていないなどの理由で入りません。前に承認された文章があるものは、その文章が入ります。",
    en: "Not ready for a pack. Where an earlier text is approved, the pack uses that one.",
  },
  recalled: { ja: "回収", en: "Recalled" },
  nothing: {
    ja: "前の配信パックから変わるところはありません。",
    en: "Nothing has changed since the last pack.",
  },
  publish: { ja: "配信パックを作って配信する", en: "Cut the pack and publish" },
  ask: (name: string, version: number): Words => ({
    ja: `「${name}」の第${version}版を配信します。取り消すことはできません（あとから回収はできます）。`,
    en: `This publishes version ${version} of ${name}. It cannot be undone (a recall is possible).`,
  }),
  yes: { ja: "配信する", en: "Publish" },
  publishing: { ja: "配信しています…", en: "Publishing…" },
  published: (version: number, files: number): Words => ({
    ja: `第${version}版を配信しました（ファイル${files}個）。配信システムは数十秒以内に受け取れます。`,
    en: `Version ${version} is published (${files} files). Delivery systems can pull it within a minute.`,
  }),
  versions: { ja: "これまでの版", en: "Versions so far" },
  messages: (count: number): Words => ({ ja: `${count}通`, en: `${count} messages` }),
  recallIntro: {
    ja: "内容に誤りが見つかった原稿を、配信中のすべての版からすぐに引き上げます。",
    en: "Withdraws a message whose facts turned out wrong from every edition, at once.",
  },
  recallNew: { ja: "新しい回収", en: "New recall" },
  recallKey: { ja: "原稿のキー", en: "Key of the message" },
  recallKeyHint: {
    ja: "例：maternity/073/everyone（原稿の画面の右側にあります）",
    en: "For example maternity/073/everyone (on the message’s page)",
  },
  severity: { ja: "重さ", en: "Severity" },
  stop: { ja: "配信を止める（誤り・危険）", en: "Stop sending (wrong or harmful)" },
  correct: { ja: "訂正する（差し替え）", en: "Correct (will be replaced)" },
  reason: { ja: "理由（配信事業者に伝わります）", en: "Reason (vendors read it)" },
  replacedBy: {
    ja: "代わりに送る原稿のキー（あれば）",
    en: "Key of the message to send instead (if any)",
  },
  recall: { ja: "回収する", en: "Recall" },
  recallAsk: (key: string): Words => ({
    ja: `「${key}」を、これを含むすべての版から回収します。取り消すことはできません。`,
    en: `This recalls ${key} from every edition that carries it. It cannot be undone.`,
  }),
  recallDone: (id: string, editions: string): Words => ({
    ja: `回収しました（${id}）。対象の版：${editions}`,
    en: `Recalled (${id}). Editions: ${editions}`,
  }),
  recallList: { ja: "これまでの回収", en: "Recalls so far" },
  noRecalls: { ja: "回収はありません。", en: "There are no recalls." },
  replaced: { ja: "代わりの原稿", en: "Replaced by" },
  onlyPublishers: {
    ja: "回収できるのは配信管理者だけです。",
    en: "Only publishers may recall.",
  },
} as const;
