import { checkEasyJapanese, easyJapaneseVersion } from "./easy-japanese.ts";
import { buildEngine, type Engine } from "./engine.ts";
import type { CheckLocale, Finding } from "./finding.ts";
import { checkLength } from "./length.ts";
import { mergeOverlapping } from "./merge.ts";
import { ruleSetId } from "./rule-set-id.ts";
import type { RuleLanguage } from "./rule.ts";
import { englishRules } from "./rules/en/english-rules.ts";
import { japaneseRules } from "./rules/ja/japanese-rules.ts";

export type { CheckLocale, Finding, Severity } from "./finding.ts";

/** Raised when the engine itself judges differently, so that old approvals are looked at again. */
const engineVersion = "1";

/** Names the rules and the engine that `check` uses; any change to either gives another id. */
export const ruleSet: { id: string; version: string } = {
  id: ruleSetId([engineVersion, easyJapaneseVersion, japaneseRules, englishRules]),
  version: `${engineVersion}.${japaneseRules.rules.length}.${englishRules.rules.length}`,
};

/** Findings in a message, by position; `start` and `end` are UTF-16 code units of `text`. */
export function check(text: string, locale: CheckLocale): Finding[] {
  const language: RuleLanguage = locale === "en" ? "en" : "ja";
  const fairness = mergeOverlapping(engines[language].find(text));
  const easy = locale === "ja-easy" ? checkEasyJapanese(text) : [];
  return [...fairness, ...easy, ...checkLength(text, locale)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

const engines: Readonly<Record<RuleLanguage, Engine>> = {
  ja: buildEngine(japaneseRules),
  en: buildEngine(englishRules),
};
