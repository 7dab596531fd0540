import { z } from "zod";
import type { LanguageRules } from "../engine.ts";
import { ruleSchema, type Rule } from "../rule.ts";

const cues = z.array(z.string());

const languageRules = <L extends "ja" | "en">(language: L) =>
  z.strictObject({
    language: z.literal(language),
    rules: z.array(ruleSchema),
    sets: z.record(z.string(), z.array(z.string())),
    cues: z.strictObject({
      mention: cues,
      naming: cues,
      denial: cues,
      warning: cues,
      frame: z.exactOptional(cues),
      between: z.exactOptional(cues),
      reply: z.exactOptional(cues),
    }),
  });

/** All rules of both languages with their words and cues, and the versions of what reads them. */
export const ruleSetSchema = z.strictObject({
  versions: z.record(z.string(), z.string()),
  ja: languageRules("ja"),
  en: languageRules("en"),
});

export interface RuleSetData {
  ja: LanguageRules;
  en: LanguageRules;
}

/** The data in one order, so that equal rules are equal data and judge alike: rules by id. */
export function inOrder({ ja, en }: RuleSetData): RuleSetData {
  return { ja: languageInOrder(ja), en: languageInOrder(en) };
}

function languageInOrder({ language, rules, sets, cues }: LanguageRules): LanguageRules {
  const names = Object.keys(sets).toSorted();
  return {
    language,
    rules: rules.map(ruleInOrder).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    sets: Object.fromEntries(names.map((name) => [name, sets[name] ?? []])),
    cues,
  };
}

/** Sequences first, then relations, as the form of a rule keeps them. */
function ruleInOrder(rule: Rule): Rule {
  const isSequence = (entry: Rule["match"][number]): boolean => typeof entry === "string";
  const relations = rule.match.filter((entry) => !isSequence(entry));
  return { ...rule, match: [...rule.match.filter(isSequence), ...relations] };
}
