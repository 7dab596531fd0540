import { describe, expect, test } from "vitest";
import { careTasks } from "../../../src/domain/balance/labels.ts";
import { doingsIn } from "./reading.ts";

describe("who does a care task", () => {
  test.each([
    ["お母さんは毎日ごはんを作っています。", ["cooking mother does"]],
    ["おとうさんが　おむつを　かえます。", ["nappies father does"]],
    ["パパとママで、夜のミルクを交代でつくります。", ["feeding both does"]],
    ["ママは洗濯、パパは掃除。", ["housework father does", "housework mother does"]],
    ["パパは仕事で忙しいので、家事はママがしています。", ["housework mother does"]],
    ["夕方は、おばあさんがむかえに行きます。", ["nursery other does"]],
    ["寝かしつけは、だれがしても同じように進みます。", ["sleep unsaid does"]],
    ["洗濯や掃除は夫にまかせて大丈夫。", ["housework father does"]],
    ["奥さんの話を聞いてみましょう。", ["support father does"]],
    ["パパがおむつを替え、ママが服を着せます。", ["dressing mother does", "nappies father does"]],
    ["パパ、ママ、だれでもミルクをあげられます。", ["feeding both does"]],
    ["ご主人のお弁当も忘れずに。", ["cooking mother does"]],
  ])("%s", (text, doings) => expect(doingsIn(text, "ja")).toEqual(doings));

  test.each([
    ["Dad changes the nappy at night.", ["nappies father does"]],
    ["Mum cooks and Dad washes up.", ["cooking mother does", "housework father does"]],
    ["Mum or Dad can give the bottle.", ["feeding both does"]],
    ["Let your wife sleep while you feed the baby.", ["feeding father does"]],
    ["Grandparents often babysit.", ["care other does"]],
    ["Feed the baby every three hours.", ["feeding unsaid does"]],
    ["Mum, Dad and the grandparents can all give the bottle.", ["feeding both does"]],
    ["Mum feeds the baby while Dad tidies.", ["feeding mother does", "housework father does"]],
  ])("%s", (text, doings) => expect(doingsIn(text, "en")).toEqual(doings));

  test("is carried over with the person", () => {
    expect(doingsIn("パパは毎晩帰ってきます。そしてミルクを作ります。", "ja")).toEqual([
      "feeding father does",
    ]);
    expect(doingsIn("Dad comes home. He cooks.", "en")).toEqual(["cooking father does"]);
  });
});

describe("help is told from doing", () => {
  test.each([
    ["お父さんも、おむつ替えを手伝ってみましょう。", ["nappies father helps"]],
    ["おとうさんも、おむつを　かえるのを　てつだいます。", ["nappies father helps"]],
    ["旦那さんにゴミ出しをお願いしましょう。", ["housework father helps"]],
    ["お父さんにも抱っこしてもらいましょう。", ["holding father helps"]],
    ["妻の家事を手伝う夫が増えています。", ["housework father helps"]],
    ["おばあちゃんがお世話をしてくれます。", ["care other helps"]],
    ["パートナーに手伝ってもらい、お風呂に入れましょう。", ["bathing unsaid helps"]],
  ])("%s", (text, doings) => expect(doingsIn(text, "ja")).toEqual(doings));

  test.each([
    ["Fathers can help with nappies too.", ["nappies father helps"]],
    ["Ask your husband to take out the rubbish.", ["housework father helps"]],
    ["Dad helps Mum bath the baby.", ["bathing father helps"]],
    ["Get Dad to do the bath.", ["bathing father helps"]],
  ])("%s", (text, doings) => expect(doingsIn(text, "en")).toEqual(doings));
});

describe("no task is done", () => {
  test.each([
    ["where it is denied", "子育ては、母親だけの仕事ではありません。"],
    ["where children play by themselves", "子どもは友だちと遊びます。"],
    ["in the name of a leave or a service", "育児休業と子育て支援センターの話です。"],
  ])("%s", (_, text) => expect(doingsIn(text, "ja")).toEqual([]));
});

test("every task is known in Japanese, in kana for Easy Japanese, and in English", () => {
  const said: Record<string, [string, string, string]> = {
    feeding: ["授乳します。", "ミルクを あげます。", "Give a bottle."],
    nappies: ["オムツを替えます。", "おむつを かえます。", "Change the diaper."],
    bathing: ["沐浴をします。", "おふろに いれます。", "Bathe the baby."],
    dressing: ["着替えをします。", "ふくを きせます。", "Dress the baby."],
    sleep: ["寝かしつけます。", "ねかせます。", "Put the baby to bed."],
    holding: ["抱っこします。", "だっこします。", "Cuddle the baby."],
    play: ["絵本を読みます。", "えほんを よみます。", "Read a story."],
    teeth: ["仕上げ磨きをします。", "はみがきを します。", "Brush the teeth."],
    clinic: ["予防接種を受けます。", "よぼうせっしゅを うけます。", "See a doctor."],
    nursery: ["送り迎えをします。", "ほいくえんに いきます。", "Drop off at nursery."],
    cooking: ["弁当を作ります。", "りょうりを します。", "Make dinner."],
    housework: ["皿洗いをします。", "せんたくを します。", "Do the laundry."],
    planning: ["手続きをします。", "よやくを します。", "Do the paperwork."],
    support: ["話を聞きます。", "はなしを ききます。", "Listen to them."],
    care: ["お世話をします。", "せわを します。", "Look after the baby."],
  };
  for (const task of careTasks) {
    const [ja = "", easy = "", en = ""] = said[task] ?? [];
    expect(doingsIn(ja, "ja"), ja).toEqual([`${task} unsaid does`]);
    expect(doingsIn(easy, "ja"), easy).toEqual([`${task} unsaid does`]);
    expect(doingsIn(en, "en"), en).toEqual([`${task} unsaid does`]);
  }
});
