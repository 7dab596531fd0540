import { describe, expect, test } from "vitest";
import { readMessage } from "../../../src/domain/balance/read-message.ts";
import { read } from "./reading.ts";

function addressed(text: string, language: "ja" | "en", audience?: string): string[] {
  return read(text, language, audience).map((one) => one.addressed);
}

describe("a sentence addresses the parent whom its words name", () => {
  test.each([
    ["お母さんは毎日ごはんを作っています。", "mother"],
    ["シングルマザーの家庭も増えています。", "mother"],
    ["妊婦さんは、むりのない範囲で体を動かしましょう。", "mother"],
    ["パパも育児に参加しましょう。", "father"],
    ["ﾊﾟﾊﾟがミルクをあげます。", "father"],
    ["おとうさんが　赤（あか）ちゃんを　だっこします。", "father"],
    ["お父（とう）さんが　おむつを　かえます。", "father"],
    ["ママやパパが笑うと、赤ちゃんもうれしくなります。", "both"],
    ["夫婦で交代しながら、夜のおむつ替えをしています。", "both"],
    ["父親だけでなく母親も、健診に付き添えます。", "both"],
  ])("%s → %s", (text, who) => expect(addressed(text, "ja")).toEqual([who]));

  test.each([
    ["Mums do most of the laundry.", "mother"],
    ["DAD DOES THE DISHES.", "father"],
    ["A father may take four weeks.", "father"],
    ["Your baby will love his daddy’s voice.", "father"],
    ["Mum or Dad can give the bottle.", "both"],
    ["Talk with each other about what works.", "both"],
  ])("%s → %s", (text, who) => expect(addressed(text, "en")).toEqual([who]));
});

describe("a sentence that names no parent of a sex is neutral", () => {
  test.each([
    "保護者のみなさまへ",
    "母子健康手帳を持って行きましょう。",
    "妊婦健診は14回ほどです。",
    "「産後パパ育休」という制度もあります。",
    "両親学級の申し込みが始まりました。",
    "祖母が寝かしつけをしてくれることもあります。",
    "実家のお母さんに電話してみましょう。",
    "父の日のプレゼントを作ります。",
    "パパママ教室と父母会の話です。",
    "女性スタッフと産婦人科の案内です。",
    "一人で二人を育てるのは大変です。",
    "丈夫な体と酵母のパンと主人公の話です。",
    "パートナーと家事を分担しましょう。",
    "子育ては、母親だけの仕事ではありません。",
  ])("%s", (text) => expect(addressed(text, "ja")).toEqual(["neutral"]));

  test.each([
    "Parents can take turns.",
    "Bring the Mother and Child Health Handbook.",
    "Mother's Day is in May.",
    "Your mother-in-law may call.",
    "Manpower and women's health clinics are short.",
    "Raising children is not just a mother's job.",
    "He reads a story every night.",
  ])("%s", (text) => expect(addressed(text, "en")).toEqual(["neutral"]));
});

describe("one parent whose sex the text leaves open is unknown", () => {
  test("a partner, or the person who gave birth, as the subject", () => {
    expect(addressed("パートナーも不安を感じることがあります。", "ja")).toEqual(["unknown"]);
    expect(addressed("産んだ人の体は、まだ回復の途中です。", "ja")).toEqual(["unknown"]);
    expect(addressed("Your partner can put the baby to bed.", "en")).toEqual(["unknown"]);
  });

  test.each(["partner", "birth-parent"])("“you” in the variant for the %s", (audience) => {
    expect(addressed("今夜は、早く眠りましょう。", "ja", audience)).toEqual(["unknown"]);
    expect(addressed("あなたの体も大切です。", "ja", audience)).toEqual(["unknown"]);
    expect(addressed("Call the clinic.", "en", audience)).toEqual(["unknown"]);
    expect(addressed("貧血は、妊娠の後半に増えます。", "ja", audience)).toEqual(["neutral"]);
  });

  test("“you” in a text for everyone, or for grandparents, is neutral", () => {
    expect(addressed("今夜は、早く眠りましょう。", "ja")).toEqual(["neutral"]);
    expect(addressed("今夜は、早く眠りましょう。", "ja", "grandparents")).toEqual(["neutral"]);
  });
});

describe("words that one parent uses of the other speak to the one who uses them", () => {
  test("unless they are the subject", () => {
    expect(addressed("奥さんの話を聞いてみましょう。", "ja")).toEqual(["father"]);
    expect(addressed("夫に頼んでみましょう。", "ja")).toEqual(["mother"]);
    expect(addressed("夫は早く帰ります。", "ja")).toEqual(["father"]);
    expect(addressed("Listen to your wife.", "en")).toEqual(["father"]);
    expect(addressed("Ask your husband for a hand.", "en")).toEqual(["mother"]);
    expect(addressed("Your wife may be tired.", "en")).toEqual(["mother"]);
  });

  test("when only a clause of time names the other, the main clause decides", () => {
    expect(addressed("妻が仕事の日は、夫が連れて行きます。", "ja")).toEqual(["father"]);
    expect(addressed("When Mum is at work, Dad cooks.", "en")).toEqual(["father"]);
  });
});

describe("the parent named last is carried on", () => {
  test("in Japanese to sentences without a subject of their own, for two sentences", () => {
    const text =
      "ママの体は回復のとちゅうです。むりをせず、横になりましょう。眠りましょう。休みましょう。";
    expect(addressed(text, "ja")).toEqual(["mother", "mother", "mother", "neutral"]);
    expect(addressed("ママは疲れています。赤ちゃんは元気です。", "ja")).toEqual([
      "mother",
      "neutral",
    ]);
  });

  test("in English to a pronoun of the same sex only", () => {
    expect(addressed("Mum is tired. She should rest.", "en")).toEqual(["mother", "mother"]);
    expect(addressed("Mum is tired. He should rest.", "en")).toEqual(["mother", "neutral"]);
    expect(addressed("Mum is tired. The baby sleeps.", "en")).toEqual(["mother", "neutral"]);
  });

  test("never into another paragraph", () => {
    expect(addressed("ママは疲れています。\n\n休みましょう。", "ja")).toEqual([
      "mother",
      "neutral",
    ]);
  });

  test("a title for one parent says who “you” is in the whole text", () => {
    const told = readMessage({
      title: "パパになるあなたへ",
      text: "お湯は38℃です。\n\n一度やってみましょう。",
      audience: "partner",
      language: "ja",
    });
    expect(told.map((one) => one.addressed)).toEqual(["father", "neutral", "father"]);
  });
});
