import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { canonicalRuleSet } from "../../../src/actions/rule-sets/active-checker.ts";
import { builtInRules, check, checkOf } from "../../../src/domain/language/check.ts";
import { expandWord } from "../../../src/domain/language/words.ts";
import { parseLabelledRows } from "../../../src/domain/language/labelled-rows.ts";
import { changesBetween } from "../../../src/domain/language/rule-set/changes.ts";
import { compareFindings } from "../../../src/domain/language/rule-set/compare-findings.ts";
import { developmentSet } from "../../../src/domain/language/rule-set/development-set.ts";
import { sequenceFault, wordFault } from "../../../src/domain/language/rule-set/pattern-fault.ts";
import {
  formOfRule,
  ruleFormSchema,
  ruleOfForm,
} from "../../../src/domain/language/rule-set/rule-form.ts";
import { ruleIssueWording } from "../../../src/domain/language/rule-set/rule-issue.ts";
import { inOrder, ruleSetSchema } from "../../../src/domain/language/rule-set/rule-set.ts";
import { failingRules, tryRule, tryWords } from "../../../src/domain/language/rule-set/try-rule.ts";
import { ruleSchema } from "../../../src/domain/language/rule.ts";
import { japaneseRules } from "../../../src/domain/language/rules/ja/japanese-rules.ts";

const { ja, en } = builtInRules;
const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const rule = ruleSchema.parse({
  id: "ja-test-cheer",
  category: "stigma_deficit",
  severity: "warn",
  match: ["(ファイト) ..6 {child}"],
  reason: { ja: "試し", en: "Trial" },
  source: "試し",
  bad: ["ファイト、赤ちゃん。", "ファイト、わが子。", "ファイトだ、お子さん。"],
  good: ["赤ちゃんは元気です。", "ファイトと言います。", "休みましょう。"],
});

describe("the identity of a rule set", () => {
  it("is the same whatever the order of rules and words, and changes with any of them", () => {
    const id = sha256(canonicalRuleSet(builtInRules));
    const turned = inOrder({ ja: { ...ja, rules: ja.rules.toReversed() }, en });
    expect(sha256(canonicalRuleSet(turned))).toBe(id);
    const fewer = { ja: { ...ja, rules: ja.rules.slice(1) }, en };
    const otherWords = { ja: { ...ja, sets: { ...ja.sets, child: ["子"] } }, en };
    const otherCues = { ja, en: { ...en, cues: { ...en.cues, denial: [] } } };
    const ids = [builtInRules, fewer, otherWords, otherCues].map((data) =>
      sha256(canonicalRuleSet(data)),
    );
    expect(new Set(ids).size).toBe(4);
  });

  it("covers the versions of engine, classifier, Easy Japanese and dictionary", () => {
    const { versions } = ruleSetSchema.parse(JSON.parse(canonicalRuleSet(builtInRules)));
    expect(Object.keys(versions).toSorted()).toEqual([
      "classifier",
      "dictionary",
      "easyJapanese",
      "engine",
    ]);
  });

  it("a set read back from its canonical form judges as before and keeps its identity", () => {
    const canonical = canonicalRuleSet(builtInRules);
    const read = ruleSetSchema.parse(JSON.parse(canonical));
    expect(canonicalRuleSet(read)).toBe(canonical);
    const again = checkOf(read);
    for (const { sentence, language } of developmentSet()) {
      expect(again(sentence, language), sentence).toEqual(check(sentence, language));
    }
  });
});

describe("the form of a rule", () => {
  it.each([...ja.rules, ...en.rules])("keeps all of $id", (own) => {
    const language = own.id.startsWith("ja-") ? "ja" : "en";
    const form = ruleFormSchema.parse(JSON.parse(JSON.stringify(formOfRule(own, language))));
    expect(ruleOfForm(form)).toEqual({ rule: own });
  });

  it("with too few examples or without a reason is no rule, and says why", () => {
    const form = { ...formOfRule(rule, "ja"), bad: "ファイト、赤ちゃん。", reasonEn: " " };
    expect(ruleOfForm(form)).toMatchObject({
      issues: [
        { code: "invalid", field: "reasonEn" },
        { code: "too-few", field: "bad", least: 3 },
      ],
    });
  });
});

describe("the notation", () => {
  it.each([
    ["(手伝う|(手伝い))", 0, "bracket"],
    ["パパ)に", 2, "bracket"],
    ["{nobody} が", 1, "unknown-set"],
    ["{father} ..99 {help}", 11, "gap-too-long"],
    ["パパ ^ママ", 3, "start-inside"],
    ["(パパ)?", 0, "empty"],
    ["", 0, "empty"],
    ["(パパ|)", 4, "empty"],
    ["(手伝い*)", 1, "verb-ending"],
    ["(a)?(b)?(c)?(d)?(e)?(f)?(g)?h", 0, "too-many-optional"],
    ["パパ.*手伝", 2, "regular-expression"],
    ["パパ|ママ", 2, "regular-expression"],
    ["[パマ]マ", 0, "regular-expression"],
    ["手伝\\w+", 2, "regular-expression"],
    ["(手伝.+|助け)", 3, "regular-expression"],
    ["(?:手伝い)", 1, "regular-expression"],
    ["ママ$", 2, "regular-expression"],
    ["~", 1, "likeness"],
    ["~0", 1, "likeness"],
    ["~100", 1, "likeness"],
    ["~55 {father}", 1, "likeness"],
  ])("refuses %s at %i: %s", (pattern, position, reason) => {
    expect(sequenceFault(pattern, "ja", ja.sets)).toEqual({ position, reason });
  });

  it.each([
    ["手伝う*", "手伝って", "手伝い", "手伝おう", "手伝えば", "手伝わない"],
    ["食べる*", "食べて", "食べた", "食べない", "食べます", "食べさせる"],
    ["切る*", "切って", "切らない", "切り", "切ろう"],
    ["協力する*", "協力して", "協力しない", "協力すれば", "協力させる"],
  ])("%s stands for every form of the verb", (entry, ...forms) => {
    const beginnings = expandWord(entry, "ja").map(({ surface }) => surface);
    const known = (form: string) => beginnings.some((beginning) => form.startsWith(beginning));
    expect(forms.filter((form) => !known(form))).toEqual([]);
  });

  it("is what every rule that comes with the software is written in", () => {
    for (const { language, rules, sets } of [ja, en]) {
      for (const { id, match, unless, unlessNear } of rules) {
        for (const pattern of [...match, ...unless, ...unlessNear]) {
          if (typeof pattern !== "string") continue;
          expect(sequenceFault(pattern, language, sets), `${id}: ${pattern}`).toBeNull();
        }
      }
      for (const [name, entries] of Object.entries(sets)) {
        for (const entry of entries) {
          expect(wordFault(entry, language, sets), `${name}: ${entry}`).toBeNull();
        }
      }
    }
  });

  it("of words refuses unknown sets, circles and expressions, with the line", () => {
    const words = { ...ja, sets: { ...ja.sets, one: ["@two"], two: ["試し"] } };
    expect(tryWords("two", "試し\n@one", words)).toEqual([
      { code: "notation", field: "words", line: 2, position: 1, reason: "circular-set" },
    ]);
    expect(tryWords("two", "@none\nパ.*パ", words)).toMatchObject([
      { line: 1, reason: "unknown-set" },
      { line: 2, reason: "regular-expression" },
    ]);
    expect(tryWords("two", " \n", words)).toMatchObject([{ code: "invalid", field: "words" }]);
    expect(tryWords("two", "手伝う*\n花<嫁>入り\n@father", words)).toEqual([]);
  });
});

describe("trying a rule", () => {
  it("a rule whose examples hold can be saved", () => {
    expect(tryRule(rule, ja)).toEqual([]);
  });

  it("names each example that it misses and each good one that it flags", () => {
    const tried = tryRule(
      {
        ...rule,
        bad: [...rule.bad, "今日は晴れです。"],
        good: [...rule.good, "ファイト、赤ちゃん。"],
      },
      ja,
    );
    expect(tried).toEqual([
      { code: "missed", field: "bad", rule: rule.id, example: "今日は晴れです。" },
      {
        code: "found",
        field: "good",
        rule: rule.id,
        of: rule.id,
        example: "ファイト、赤ちゃん。",
      },
    ]);
    expect(tried.map((issue) => ruleIssueWording(issue, "en")).join(" ")).toMatch(
      /ja-test-cheer does not find this example: “今日は晴れです。”.*flags a good example of/,
    );
  });

  it("a rule needs three examples each way, and the same one thrice is one", () => {
    const [bad = ""] = rule.bad;
    expect(tryRule({ ...rule, bad: [bad, bad, bad], good: rule.good.slice(1) }, ja)).toEqual([
      { code: "too-few", field: "bad", least: 3 },
      { code: "too-few", field: "good", least: 3 },
    ]);
  });

  it("a relation that names an unknown set is refused", () => {
    const relation = { agent: "father", does: "sings", within: 20, before: false, carry: false };
    expect(tryRule({ ...rule, match: [relation] }, ja)).toMatchObject([
      { code: "notation", field: "relations", line: 1, reason: "unknown-set" },
    ]);
  });

  it("all examples of the rules that come with the software hold", () => {
    expect([...failingRules(ja), ...failingRules(en)]).toEqual([]);
  });

  it("a good example that another blocking rule flags fails, too", () => {
    const rules = [...ja.rules, { ...rule, good: [...rule.good, "父兄の方へ。"] }];
    expect(failingRules({ ...ja, rules })).toEqual([
      {
        code: "found",
        field: "good",
        rule: "ja-job-fukei",
        of: rule.id,
        example: "父兄の方へ。",
      },
    ]);
  });
});

describe("comparing rule sets", () => {
  it("names added, changed and removed rules and the words that differ", () => {
    const [first, second, ...others] = ja.rules;
    if (first === undefined || second === undefined) throw new TypeError("two rules at least");
    const rules = [{ ...second, severity: "info" as const }, ...others, rule];
    const after = { ja: { ...ja, rules, sets: { ...ja.sets, child: ["子"] } }, en };
    expect(changesBetween(builtInRules, after)).toEqual({
      added: [rule.id],
      changed: [second.id],
      removed: [first.id],
      words: ["ja:child"],
    });
    const same = inOrder({ ja: japaneseRules, en });
    const none = { added: [], changed: [], removed: [], words: [] };
    expect(changesBetween(builtInRules, same)).toEqual(none);
  });

  it("a finding that only moved is neither new nor gone", () => {
    const before = check("父兄の方へ。", "ja");
    const after = check("みなさんへ。父兄の方へ。", "ja");
    expect(compareFindings(before, after)).toEqual({ fresh: [], gone: [] });
    expect(compareFindings(before, []).gone).toEqual(before);
    expect(compareFindings([], after).fresh).toEqual(after);
  });
});

it("a rule set is tried on the development set as the tests read it", () => {
  const file = readFileSync(new URL("dev.tsv", import.meta.url), "utf8");
  expect(developmentSet()).toEqual(parseLabelledRows(file));
});
