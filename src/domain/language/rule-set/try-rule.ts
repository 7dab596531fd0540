import { buildEngine, type LanguageRules } from "../engine.ts";
import type { Rule } from "../rule.ts";
import { sequenceFault, wordFault } from "./pattern-fault.ts";
import { leastExamples } from "../rule.ts";
import { entriesOf } from "./rule-form.ts";
import type { RuleIssue } from "./rule-issue.ts";

type Words = Omit<LanguageRules, "rules">;

/** What keeps a rule from being saved: its notation, too few examples, examples that fail. */
export function tryRule(rule: Rule, words: Words): RuleIssue[] {
  const faults = notationIssues(rule, words);
  if (faults.length > 0) return faults;
  const few = (["bad", "good"] as const)
    .filter((field) => new Set(rule[field]).size < leastExamples)
    .map((field) => ({ code: "too-few" as const, field, least: leastExamples }));
  return [...few, ...failingRules({ ...words, rules: [rule] })];
}

/** Bad examples that their own rule misses, and good ones that it or any blocking rule flags. */
export function failingRules(data: LanguageRules): RuleIssue[] {
  const engine = buildEngine(data);
  return data.rules.flatMap(({ id, bad, good }): RuleIssue[] => [
    ...bad
      .filter((example) => !engine.find(example).some((one) => one.rule === id))
      .map((example) => ({ code: "missed" as const, field: "bad" as const, rule: id, example })),
    ...good.flatMap((example) => {
      const flagging = engine
        .find(example)
        .filter((one) => one.rule === id || one.severity !== "info");
      return [...new Set(flagging.map((one) => one.rule))].map((rule) => ({
        ...{ code: "found" as const, field: "good" as const },
        ...{ rule, of: id, example },
      }));
    }),
  ]);
}

/** What keeps a set of words from being saved among the others. */
export function tryWords(name: string, text: string, { language, sets }: Words): RuleIssue[] {
  const entries = entriesOf(text);
  if (entries.length === 0) return [{ code: "invalid", field: "words", reason: "empty" }];
  const all = { ...sets, [name]: entries };
  return entries.flatMap((entry, index) => {
    const fault = wordFault(entry, language, all);
    return fault === null
      ? []
      : [{ code: "notation" as const, field: "words", line: index + 1, ...fault }];
  });
}

function notationIssues(rule: Rule, { language, sets }: Words): RuleIssue[] {
  const sequences = rule.match.filter((entry) => typeof entry === "string");
  const relations = rule.match.filter((entry) => typeof entry !== "string");
  const fields = [
    { field: "match", patterns: sequences },
    { field: "unless", patterns: rule.unless },
    { field: "unlessNear", patterns: rule.unlessNear },
    {
      field: "relations",
      patterns: relations.map(({ agent, task, does }) =>
        [agent, ...(task === undefined ? [] : [task]), does].map((set) => `{${set}}`).join(" "),
      ),
    },
  ];
  return fields.flatMap(({ field, patterns }) =>
    patterns.flatMap((pattern, index) => {
      const fault = sequenceFault(pattern, language, sets);
      return fault === null
        ? []
        : [{ code: "notation" as const, field, line: index + 1, ...fault }];
    }),
  );
}
