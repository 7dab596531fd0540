import { describe, expect, it } from "vitest";
import { checkTranslation } from "../../../src/domain/language/translation-gender.ts";

const found = (source: string, translation: string) =>
  checkTranslation(source, translation).map((one) => [one.rule, one.text]);
const added = (...words: string[]) => words.map((word) => ["en-translation-gender-added", word]);

describe("English that names a sex which the Japanese leaves open is found", () => {
  it.each([
    ["赤ちゃんを抱いてあげましょう。", "Mum can hold the baby.", ["Mum"]],
    ["眠れないときは相談しましょう。", "If she cannot sleep, she should ask.", ["she", "she"]],
    ["パートナーに頼みましょう。", "Ask your husband.", ["husband"]],
    ["家族に頼んでみましょう。", "Ask your wife.", ["wife"]],
    ["保育士に聞いてみましょう。", "Ask the nursery teacher what she thinks.", ["she"]],
    ["医師の説明を聞きましょう。", "Listen to what the doctor says; he will explain.", ["he"]],
    ["赤ちゃんが笑うようになります。", "He will begin to smile.", ["He"]],
    ["ミルクを飲ませます。", "Daddy gives the bottle.", ["Daddy"]],
    ["保護者が署名します。", "The mother signs.", ["mother"]],
    ["頼んでも大丈夫です。", "You may ask your husband.", ["husband"]],
    ["パパもいっしょに遊べます。", "Mum and Dad can play too.", ["Mum"]],
    ["産後は体を休めましょう。", "After the birth a mother needs rest.", ["mother"]],
    ["授乳のあとは水分をとりましょう。", "Mothers should drink after feeding.", ["Mothers"]],
    ["家族に頼りましょう。", "Ask Grandma for help.", ["Grandma"]],
    ["子どもは遊びながら学びます。", "A boy learns by playing.", ["boy"]],
    ["大人も休みましょう。", "Ladies, take a rest.", ["Ladies"]],
  ])("%s → %s", (source, translation, words) => {
    expect(found(source, translation)).toEqual(added(...words));
  });
});

describe("English that names nobody's sex, or one that the Japanese names, is clean", () => {
  it.each([
    ["赤ちゃんを抱いてあげましょう。", "Hold the baby."],
    ["赤ちゃんが笑うようになります。", "They will begin to smile."],
    ["お母さんの体を休めましょう。", "The mother's body needs rest."],
    ["妊婦は生の肉を避けます。", "A pregnant woman avoids raw meat."],
    ["娘さんの名前を決めましょう。", "Choose a name for your daughter; she will like it."],
    ["夫は育休をとれます。", "Your husband can take leave."],
    ["母乳をあげるときは、楽な姿勢で。", "Mothers who breastfeed sit comfortably."],
    ["きょうだいが生まれます。", "A brother or sister is on the way."],
    ["孫と遊ぶ日です。", "A day for grandmothers and grandfathers."],
    ["本人が来られないとき。", "If he or she cannot come."],
    ["母子健康手帳を持っていきます。", "Bring the Mother and Child Health Handbook."],
    ["それで大丈夫です。", "That is fine."],
    ["主人公が旅に出る絵本です。", "A picture book about a journey."],
    ["父も母も抱っこできます。", "Fathers and mothers can hold the baby."],
  ])("%s → %s", (source, translation) => {
    expect(found(source, translation)).toEqual([]);
  });
});

it("a sex that the English drops is information, never a block", () => {
  const [one, ...rest] = checkTranslation("お父さんが歌います。", "A parent sings.");
  expect(rest).toEqual([]);
  expect(one).toMatchObject({ rule: "en-translation-gender-dropped", severity: "info" });
});

it("sentences are compared one by one, so that one sentence does not excuse another", () => {
  const source = "お母さんの声を覚えています。抱いてあげましょう。";
  expect(found(source, "Babies know their mother's voice. She should hold the baby.")).toEqual(
    added("She"),
  );
});

it("where the number of sentences differs, the paragraph is compared", () => {
  const source = "お母さんの声を覚えていて、抱くと安心します。";
  expect(found(source, "Babies know their mother's voice. She calms them.")).toEqual([]);
});

it("spans are those of the translation as it was written", () => {
  const translation = "Rest well.\n\nThe bath can wait, and Mum can sleep. ";
  const source = "休みましょう。\n\nお風呂はあとでもよく、眠れます。";
  const [one] = checkTranslation(source, translation);
  expect(translation.slice(one?.start, one?.end)).toBe("Mum");
});
