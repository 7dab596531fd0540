import { describe, expect, test } from "vitest";
import { check } from "../../../src/domain/language/check.ts";
import { waiverKey } from "../../../src/domain/language/waiver-key.ts";

const rulesIn = (text: string, locale: "ja" | "en" | "ja-easy" = "ja") =>
  check(text, locale).map(({ rule }) => rule);

describe("spans", () => {
  test.each([
    ["half-width kana", "😀ｲｸﾒﾝをめざす。", "ｲｸﾒﾝ"],
    ["half-width voicing marks", "きょうもﾀﾞﾝﾅと話そう。", "ﾀﾞﾝﾅ"],
    ["decomposed kana", "父兄は、ご\u3099主人と看護婦さん。".normalize("NFD"), "看護婦"],
    ["a zero-width space within a word", "看\u200B護\u200B婦さんです。", "看\u200B護\u200B婦"],
    ["spaces between characters", "かんご ふ さんです。", "かんご ふ"],
    ["furigana within a word", "看護（かんご）婦（ふ）さん", "看護（かんご）婦"],
    ["full-width Latin letters", "ＯＬの服。", "ＯＬ"],
    ["right-to-left marks", "\u202E看護婦\u202Cさん", "看護婦"],
  ])("are exact in the original text with %s", (_, text, found) => {
    const spans = check(text, "ja").map(({ start, end }) => text.slice(start, end));
    expect(spans).toContain(found);
    for (const { start, end, text: own } of check(text, "ja")) {
      expect(text.slice(start, end)).toBe(own);
    }
  });

  test("curly quotation marks and line ends within a sentence do not hide English words", () => {
    const text = "Breast\r\nis best, they say.";
    const [finding] = check(text, "en");
    expect(finding && text.slice(finding.start, finding.end)).toBe("Breast\r\nis best");
  });
});

describe("scope", () => {
  test.each([
    "「『母親だけの仕事』ではありません」と話しました。",
    "「男のくせに」という言い方は避けましょう。",
    "「ママなら当たり前」と言われて苦しくなったら、離れてもいいのです。",
    "育児を「協力」と呼ぶのはやめよう、という声があります。",
    "完璧なママである必要はありません。",
  ])("what is refuted or spoken about is clean: %s", (text) => {
    expect(rulesIn(text)).toEqual([]);
  });

  test.each([
    "これは、母親だけの仕事ではありませんか。",
    "ご主人に無理をさせる必要はありません。",
    "「ご主人」にも聞いてみましょう。",
  ])("a question, or a denial of something else, excuses nothing: %s", (text) => {
    expect(rulesIn(text)).not.toEqual([]);
  });

  test.each([
    ["Fathers aren't there to help: they are there to parent.", []],
    ["Formula feeding is not second best.", []],
    ["Dad is there to help.", ["en-father-helps"]],
    ["Your daughter is not as strong as he is.", ["en-child-generalise"]],
  ])(
    "a denial between the words of a claim undoes it, a comparison does not: %s",
    (text, found) => {
      expect(rulesIn(text, "en")).toEqual(found);
    },
  );

  test("a denial holds for its own sentence only", () => {
    const text = "母親だけの仕事ではありません。でも、弁当はお母さんの担当です。";
    const [finding, ...others] = check(text, "ja");
    expect(others).toEqual([]);
    expect(finding?.sentence).toBe("でも、弁当はお母さんの担当です。");
  });
});

test("a capitalised name after a parent's is a place, a lone word is not", () => {
  expect(rulesIn("Take the train to Mother's Hill and walk.", "en")).toEqual([]);
  expect(rulesIn("It is Mum's Friday at the pool.", "en")).not.toEqual([]);
});

describe("the subject of an earlier sentence", () => {
  test("is carried to a sentence without a person", () => {
    expect(rulesIn("パパは夜に帰ります。お風呂の手伝いから始めましょう。")).toContain(
      "ja-father-helps",
    );
  });

  test("is not carried past another person or another paragraph", () => {
    const other =
      "パパは元気です。上の子のお世話は、友人に頼めます。買い物も手伝ってもらいましょう。";
    expect(rulesIn(other)).not.toContain("ja-father-helps");
    expect(rulesIn("パパは元気です。\n\n買い物を手伝うアプリがあります。")).not.toContain(
      "ja-father-helps",
    );
  });
});

test("overlapping findings of one category become one", () => {
  const findings = check("育児は、パパにも手伝ってもらいましょう。", "ja");
  const helper = findings.filter(({ category }) => category === "father_helper");
  expect(helper).toHaveLength(1);
});

test("a waiver belongs to the rule, its major version and the sentence, however it is spaced", () => {
  const keys = ["父兄の方へ。", "  父兄の方へ。\n"].map((text) => check(text, "ja").map(waiverKey));
  expect(keys[0]).toEqual(["ja-job-fukei@1:父兄の方へ。"]);
  expect(keys[1]).toEqual(keys[0]);
});

describe("lengths", () => {
  test("above 350 characters is a warning, furigana not counted", () => {
    expect(rulesIn("あ".repeat(350))).toEqual([]);
    expect(rulesIn("あ".repeat(351))).toEqual(["length-long"]);
    expect(rulesIn("漢（かん）".repeat(130))).toEqual([]);
  });

  test("above 660 UTF-16 units Japanese is no SMS, which is information", () => {
    const long = (units: number) => check("あ".repeat(units), "ja").map((one) => one.rule);
    expect(long(660)).toEqual(["length-long"]);
    expect(long(661)).toEqual(["length-long", "length-sms"]);
    expect(check("あ".repeat(661), "ja").at(-1)).toMatchObject({ severity: "info" });
    expect(check("a".repeat(661), "en")).toEqual([]);
  });

  test("above 5,000 UTF-16 units is an error, because LINE refuses it", () => {
    const findings = check("😀".repeat(2501), "en");
    expect(findings).toMatchObject([{ rule: "length-line", severity: "error", end: 5002 }]);
  });
});

describe("Easy Japanese", () => {
  test("kanji need furigana", () => {
    const text = "病院（びょういん）に 行（い）って、検査を します。";
    expect(check(text, "ja-easy")).toMatchObject([{ rule: "easy-kanji-ruby", text: "検査" }]);
  });

  test.each([
    ["easy-double-negation", "たべられない ことは ありません。".replaceAll(" ", "")],
    ["easy-honorific", "なんでも めしあがって ください。"],
    ["easy-sentence-long", `${"あ".repeat(51)}。`],
    ["easy-kanji-ruby", "検査です。"],
  ])("%s, with an example that breaks it and one that does not", (rule, text) => {
    const finding = check(text, "ja-easy").find((one) => one.rule === rule);
    expect(rulesIn(text, "ja")).toEqual([]);
    expect(rulesIn(finding?.example?.bad ?? "", "ja-easy")).toContain(rule);
    expect(rulesIn(finding?.example?.good ?? "?", "ja-easy")).toEqual([]);
  });

  test.each([
    ["病院（びょういん）に　お越（こ）し　ください。", "お越（こ）し"],
    ["召（め）し上（あ）がって　ください。", "召（め）し上（あ）が"],
    ["熱（ねつ）が　出（で）ない　ことも　あります。", null],
    ["熱（ねつ）が　出（で）ない　ことは　ありません。", "ない　ことは　ありません"],
    ["おやつの　時間（じかん）に　なります。", null],
  ])("hard words are found through blanks and furigana: %s", (text, words) => {
    const found = check(text, "ja-easy").map((one) => one.text);
    expect(found).toEqual(words === null ? [] : [words]);
  });

  test("the fairness rules read through spaces and furigana", () => {
    const text = "お父（とう）さんに てつだって もらいましょう。";
    const [finding] = check(text, "ja-easy").filter(({ severity }) => severity === "error");
    expect(finding).toMatchObject({ category: "father_helper", start: 0 });
  });
});

test("a finding shows the first sentence that its rule is after, and the fair one", () => {
  const [finding] = check("旦那さんと、おむつを選びましょう。", "ja");
  const { bad, good } = finding?.example ?? { bad: "", good: "" };
  expect(rulesIn(bad)).toContain(finding?.rule);
  expect([good !== "", rulesIn(good)]).toEqual([true, []]);
});
