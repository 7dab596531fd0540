import type { RuleSetData } from "./rule-set.ts";

/** What differs between two rule sets, by the ids of rules and the names of word sets (`ja:father`). */
export interface RuleSetChanges {
  added: string[];
  changed: string[];
  removed: string[];
  words: string[];
}

/** What somebody would change who put `after` in the place of `before`. */
export function changesBetween(before: RuleSetData, after: RuleSetData): RuleSetChanges {
  const rules = comparison(rulesOf(before), rulesOf(after));
  const words = comparison(wordsOf(before), wordsOf(after));
  return { ...rules, words: [...words.added, ...words.changed, ...words.removed].toSorted() };
}

function rulesOf({ ja, en }: RuleSetData): Map<string, string> {
  return new Map([...ja.rules, ...en.rules].map((rule) => [rule.id, written(rule)]));
}

function wordsOf(data: RuleSetData): Map<string, string> {
  const both = (["ja", "en"] as const).flatMap((language) =>
    Object.entries(data[language].sets).map(
      ([name, entries]) => [`${language}:${name}`, written(entries)] as const,
    ),
  );
  const cues = (["ja", "en"] as const).map(
    (language) => [`${language}:(cues)`, written(data[language].cues)] as const,
  );
  return new Map([...both, ...cues]);
}

function comparison(before: Map<string, string>, after: Map<string, string>) {
  return {
    added: [...after.keys()].filter((name) => !before.has(name)),
    changed: [...after].flatMap(([name, text]) => {
      const then = before.get(name);
      return then === undefined || then === text ? [] : [name];
    }),
    removed: [...before.keys()].filter((name) => !after.has(name)),
  };
}

/** JSON with the keys in order, so that equal data is equal text. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
