import { ruleSchema, type Rule, type RuleData } from "../rule.ts";

/** Rules that share a category, as they are written down. */
export interface RuleGroup {
  category: Rule["category"];
  rules: readonly Omit<RuleData, "category">[];
}

/** All rules of the groups; throws when one is not a rule or an id is used twice. */
export function rulesOf(groups: readonly RuleGroup[]): Rule[] {
  const rules = groups.flatMap(({ category, rules: own }) =>
    own.map((rule) => ruleSchema.parse({ ...rule, category })),
  );
  const twice = rules.find(
    (rule, index) => rules.findIndex((other) => other.id === rule.id) < index,
  );
  if (twice !== undefined) throw new Error(`rule id used twice: ${twice.id}`);
  return rules;
}
