import { describe, expect, it } from "vitest";
import { builtInRules, check, checkOf } from "../../../src/domain/language/check.ts";
import { classes, readModel, writeModel } from "../../../src/domain/language/classifier/model.ts";
import { train, usualTraining } from "../../../src/domain/language/classifier/train.ts";
import { buildEngine } from "../../../src/domain/language/engine.ts";
import { ruleSchema } from "../../../src/domain/language/rule.ts";

const { ja, en } = builtInRules;
const rulesOf = (text: string, locale: "ja" | "en") =>
  check(text, locale).map(({ rule, severity }) => `${rule} ${severity}`);

describe("a sentence that reads like those judged to be a problem", () => {
  it("is a warning of the likeliest category, with the clause that tells", () => {
    const text = "Good morning! His job pays the rent; yours is the baby.";
    const [finding, ...others] = check(text, "en");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "en-like-role-assumption",
      category: "role_assumption",
      severity: "warn",
      sentence: "His job pays the rent; yours is the baby.",
    });
    expect(["His job pays the rent", "yours is the baby"]).toContain(finding?.text);
    expect(text.slice(finding?.start, finding?.end)).toBe(finding?.text);
  });

  it("is found in kana with blanks as in kanji", () => {
    const kanji = "赤ちゃんが風邪をひいたら、お母さんの添い寝がなによりの薬。";
    const kana = "赤ちゃんが　風邪を　ひいたら、おかあさんの　添い寝が　なによりの　薬。";
    expect(rulesOf(kanji, "ja")).toEqual(["ja-like-role-assumption warn"]);
    expect(rulesOf(kana, "ja")).toEqual(["ja-like-role-assumption warn"]);
  });

  it("needs no second finding where words have been found", () => {
    const found = rulesOf("お風呂はパパに手伝ってもらいましょう。", "ja");
    expect(found).toEqual(["ja-father-given error"]);
  });

  it("is not looked for where there is nobody and nothing to be unfair to", () => {
    const rules = [{ ...en.rules[0], id: "en-all", match: ["~1"] }].map((rule) =>
      ruleSchema.parse({ ...rule, unless: [], unlessNear: [] }),
    );
    const any = buildEngine({ ...en, rules });
    expect(any.find("Put the bath water at 38 degrees.")).toEqual([]);
  });

  it("is found from the likeness that the rule asks for", () => {
    const sentence = "His job pays the rent; yours is the baby.";
    const asking = (likeness: string) => {
      const rules = en.rules.map((rule) =>
        rule.id === "en-like-role-assumption" ? { ...rule, match: [likeness] } : rule,
      );
      return checkOf({ ja, en: { ...en, rules } })(sentence, "en").map(({ rule }) => rule);
    };
    expect(asking("~1")).toEqual(["en-like-role-assumption"]);
    expect(asking("~60")).toEqual(["en-like-role-assumption"]);
    const without = en.rules.filter(({ id }) => id !== "en-like-role-assumption");
    expect(checkOf({ ja, en: { ...en, rules: without } })(sentence, "en")).toEqual([]);
  });

  it("is silent where the rule's own exception stands", () => {
    const rules = en.rules.map((rule) =>
      rule.id === "en-like-role-assumption" ? { ...rule, unless: ["(rent)"] } : rule,
    );
    const checked = checkOf({ ja, en: { ...en, rules } });
    expect(checked("His job pays the rent; yours is the baby.", "en")).toEqual([]);
  });
});

describe("words in a sentence that reads as fair", () => {
  it("are information when they are a claim, an error when the term itself is wrong", () => {
    const claim = ruleSchema.parse({
      ...en.rules[0],
      ...{ id: "en-claim", category: "family_exclusion", severity: "error", scope: "claim" },
      ...{ match: ["corrected age"], unless: [], unlessNear: [] },
    });
    const term = { ...claim, id: "en-term", scope: "term" as const };
    const found = buildEngine({ ...en, rules: [claim, term] }).find(
      "Babies of parents and families are checked by their corrected age.",
    );
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["en-claim", "info"],
      ["en-term", "error"],
    ]);
  });

  it("block when the classifier knows nothing of what the sentence is about", () => {
    const claim = ruleSchema.parse({
      ...en.rules[0],
      ...{ id: "en-claim", severity: "warn", scope: "claim" },
      ...{ match: ["bath water"], unless: [], unlessNear: [] },
    });
    const found = buildEngine({ ...en, rules: [claim] }).find("Put the bath water at 38 degrees.");
    expect(found.map(({ severity }) => severity)).toEqual(["warn"]);
  });
});

describe("training", () => {
  const examples = Array.from({ length: 40 }, (_, index) => ({
    features: Uint32Array.from([index % 2 === 0 ? 4_000_000_000 : 7, 100 + (index % 5)]),
    label: index % 2 === 0 ? 1 : 0,
  }));

  it("learns which features tell the classes apart", () => {
    const model = readModel({ version: "test", ...train(examples) });
    const at = model.indexOf(4_000_000_000 | 0);
    expect(model.weights[at + 1]).toBeGreaterThan(60);
    expect(model.weights[at]).toBeLessThan(0);
    expect(model.indexOf(5)).toBeLessThan(0);
  });

  it("gives the same model from the same examples", () => {
    expect(train(examples)).toEqual(train(examples));
    expect(train(examples)).not.toEqual(train(examples.toReversed()));
  });

  it("keeps no more features than it is told", () => {
    const model = readModel({ version: "test", ...train(examples, { ...usualTraining, most: 2 }) });
    expect(model.weights.length).toBe(2 * classes.length);
  });
});

it("a model is read as it was written, and refused when its parts do not fit", () => {
  const weights = Int8Array.from({ length: 2 * classes.length }, (_, index) => index - 9);
  const bias = classes.map(() => 0.5);
  const file = {
    version: "test",
    ...writeModel({ bias, scale: 2, hashes: [7, 2 ** 32 - 1], weights }),
  };
  const model = readModel(file);
  expect(model.weights[model.indexOf(-1) + 1]).toBe(1);
  expect(model.weights[model.indexOf(7)]).toBe(-9);
  expect(() => readModel({ ...file, hashes: file.hashes.slice(0, 0) })).toThrow(TypeError);
});
