import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { agreementOf } from "../../../src/domain/balance/agreement/agreement.ts";
import {
  parseLabelledMessages,
  type LabelledMessage,
} from "../../../src/domain/balance/agreement/labelled-messages.ts";
import { normalise } from "../../../src/domain/language/normalise.ts";
import { sentencesOf } from "../../../src/domain/balance/reading/sentences.ts";

const heading = "message\tlocale\taudience\tparagraph\tsentence\taddressed\tdoings\n";

function labelled(...rows: string[]): LabelledMessage[] {
  return parseLabelledMessages(`${heading}${rows.join("\n")}\n`);
}

describe("messages labelled by hand", () => {
  const text = readFileSync(new URL("labelled.tsv", import.meta.url), "utf8");
  const messages = parseLabelledMessages(text);

  test("are a hundred, and split into the sentences that were labelled", () => {
    expect(messages).toHaveLength(100);
    const sentences = text
      .trimEnd()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t"));
    const again = messages.flatMap((one) => sentencesOf(one.title, one.text, one.language));
    const folded = sentences.map(([, locale, , , sentence = ""]) =>
      normalise(sentence, locale === "en" ? "en" : "ja").text.trim(),
    );
    expect(again.map((one) => one.folded)).toEqual(folded);
  });

  // The figures of docs/balance.md, less two points: a change of the method that costs more is a loss.
  test.each([
    ["ja", 0.93, 0.87, 0.92],
    ["en", 0.96, 0.93, 0.92],
  ])("agree with the method in %s", (language, addressee, kappa, recall) => {
    const report = agreementOf(messages.filter((one) => one.language === language));
    expect(report.addressee.share).toBeGreaterThanOrEqual(addressee);
    expect(report.addressee.kappa).toBeGreaterThanOrEqual(kappa);
    expect(report.tasks.recall).toBeGreaterThanOrEqual(recall);
    expect(report.tasks.precision).toBeGreaterThanOrEqual(0.8);
    expect(report.doing.share).toBeGreaterThanOrEqual(0.96);
  });
});

describe("agreement", () => {
  // Two of three alike; by chance (2/3 · 1/3) + (1/3 · 2/3) = 4/9, so kappa = (2/3 − 4/9) / (5/9).
  const report = agreementOf(
    labelled(
      "a\tja\teveryone\t1\tママは元気です。\tmother\t-",
      "b\tja\teveryone\t1\t赤ちゃんは元気です。\tmother\t-",
      "c\tja\teveryone\t1\t晴れました。\tneutral\tplay:unsaid:does",
    ),
  );

  test("is a share and Cohen's kappa", () => {
    expect(report.addressee).toMatchObject({ items: 3, agreed: 2 });
    expect(report.addressee.share).toBeCloseTo(2 / 3);
    expect(report.addressee.kappa).toBeCloseTo(0.4);
    expect(report.addressee.confusion).toContainEqual({
      hand: "mother",
      method: "neutral",
      count: 1,
    });
  });

  test("counts a task that only the person sees as missed", () => {
    expect(report.tasks).toMatchObject({ hand: 1, method: 0, both: 0, recall: 0 });
    expect(report.doingWithMissed).toMatchObject({ items: 1, agreed: 0 });
  });

  test("without a second label has no kappa", () => {
    const alike = labelled("a\tja\teveryone\t1\t晴れました。\tneutral\t-");
    expect(agreementOf(alike).addressee).toMatchObject({ share: 1, kappa: null });
  });
});

describe("a file of labels", () => {
  test("with an unknown label is refused by its line", () => {
    expect(() => labelled("a\tja\teveryone\t1\t晴れました。\tsomebody\t-")).toThrow("line 2");
    expect(() => labelled("a\tja\teveryone\t1\t晴れました。\tneutral\tbath:mother")).toThrow(
      "line 2",
    );
  });

  test("whose rows are not sentences is refused by the message", () => {
    const two = labelled("a\tja\teveryone\t1\t晴れました。雨です。\tneutral\t-");
    expect(() => agreementOf(two)).toThrow("a: 1 labels, 2 sentences");
  });
});
