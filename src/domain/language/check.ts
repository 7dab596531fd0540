import { modelVersion } from "./classifier/models.ts";
import { checkEasyJapanese, easyJapaneseVersion } from "./easy-japanese.ts";
import { buildEngine } from "./engine.ts";
import type { CheckLocale, Finding } from "./finding.ts";
import { checkLength } from "./length.ts";
import { mergeOverlapping } from "./merge.ts";
import { inOrder, type RuleSetData } from "./rule-set/rule-set.ts";
import { englishRules } from "./rules/en/english-rules.ts";
import { japaneseRules } from "./rules/ja/japanese-rules.ts";

export type { CheckLocale, Finding, Severity } from "./finding.ts";

/**
 * Raised when the engine, the checks of Easy Japanese or those of lengths judge differently, so that old
 * approvals are looked at again. There is no dictionary (docs/decisions/0009).
 */
export const judgeVersions = {
  engine: "4",
  easyJapanese: easyJapaneseVersion,
  dictionary: "none",
  classifier: modelVersion,
};

/** The rules that come with the software; in force until a rule set is activated. */
export const builtInRules: RuleSetData = inOrder({ ja: japaneseRules, en: englishRules });

/** Findings by position; `start` and `end` are UTF-16 code units of `text`. */
export type Check = (text: string, locale: CheckLocale) => Finding[];

/** Compiles rules once into a check. Throws when a rule names an unknown set. */
export function checkOf({ ja, en }: RuleSetData): Check {
  const engines = { ja: buildEngine(ja), en: buildEngine(en) };
  return (text, locale) => {
    const fairness = mergeOverlapping(engines[locale === "en" ? "en" : "ja"].find(text));
    const easy = locale === "ja-easy" ? checkEasyJapanese(text) : [];
    return [...fairness, ...easy, ...checkLength(text, locale)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    );
  };
}

/** What the rules that come with the software find in a message. */
export const check: Check = checkOf(builtInRules);
