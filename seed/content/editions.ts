/** The three editions of the demo; the city and the hospital are made up. */
export const editions = [
  {
    slug: "minato-no-oka",
    names: { ja: "みなとのおか市", en: "Minato-no-Oka City" },
    kind: "municipality",
    phases: ["maternity", "childcare"],
    locales: ["ja", "en", "ja-easy"],
    inserts: [
      {
        phase: "maternity",
        day: 112,
        title: "みなとのおか市より：両親学級のご案内",
        text: "みなとのおか市では、毎月第2土曜日の午前に、親になる人のための講座を市民会館で開いています。沐浴の練習、抱っこのしかた、産後の家事の分け方などを、助産師といっしょに体験できます。\n\nおひとりでも、パートナーやご家族といっしょでも参加できます。申し込みは市のこども課の窓口か、市のホームページからどうぞ。",
      },
      {
        phase: "childcare",
        day: 30,
        title: "みなとのおか市より：こんにちは赤ちゃん訪問",
        text: "生後4か月になるまでのあいだに、市の保健師や助産師がご家庭をたずねます。体重をはかったり、授乳や眠りのことをいっしょに考えたりします。\n\n日時は電話で決められます。訪問を待たずに相談したいことがあるときは、市のこども課にご連絡ください。里帰り先でも受けられることがあります。",
      },
    ],
  },
  {
    slug: "hikari-clinic",
    names: { ja: "ひかり産婦人科病院", en: "Hikari Maternity Hospital" },
    kind: "hospital",
    phases: ["maternity", "childcare"],
    locales: ["ja", "en"],
    inserts: [],
  },
  {
    slug: "website",
    names: { ja: "きずなメール ウェブ版", en: "Kizuna Mail on the web" },
    kind: "website",
    phases: ["maternity", "childcare"],
    locales: ["ja", "en", "ja-easy"],
    inserts: [],
  },
] as const;
