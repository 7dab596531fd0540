import { describe, expect, test } from "vitest";
import { check } from "../../../src/domain/language/check.ts";
import { buildEngine } from "../../../src/domain/language/engine.ts";
import { fairnessCategories } from "../../../src/domain/language/rule.ts";
import { englishRules } from "../../../src/domain/language/rules/en/english-rules.ts";
import { japaneseRules } from "../../../src/domain/language/rules/ja/japanese-rules.ts";

describe.each([japaneseRules, englishRules])("the rules of $language", (data) => {
  const engine = buildEngine(data);

  test("number at least 60 and cover all eight categories", () => {
    expect(data.rules.length).toBeGreaterThanOrEqual(60);
    expect(new Set(data.rules.map(({ category }) => category))).toEqual(
      new Set(fairnessCategories),
    );
  });

  test.each(data.rules)("$id finds its bad examples", ({ id, bad }) => {
    for (const example of bad) {
      const found = engine.find(example).map(({ rule }) => rule);
      expect(found, example).toContain(id);
    }
  });

  test.each(data.rules)("no blocking rule speaks up on the good examples of $id", ({ good }) => {
    for (const example of good) {
      const blocking = check(example, data.language).filter(({ severity }) => severity !== "info");
      expect(blocking, example).toEqual([]);
    }
  });
});
