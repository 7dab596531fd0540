import { builtInRules, check, checkOf, type Check } from "../../domain/language/check.ts";
import { blocksFairness } from "../../domain/language/evaluate.ts";
import { likenessOf } from "../../domain/language/pattern.ts";
import type { Rule, RuleLanguage } from "../../domain/language/rule.ts";

/** Something that says of a sentence whether it has a problem. */
export interface Judge {
  name: string;
  flags: (sentence: string) => Promise<boolean>;
}

export function ourJudge(language: RuleLanguage): Judge {
  return judgeOf("kizuna check", check, language);
}

/** The rules that look for words, without those that ask the classifier. */
export function wordsOnlyJudge(language: RuleLanguage): Judge {
  const { ja, en } = builtInRules;
  const ofWords = ({ match }: Rule): boolean => match.every((entry) => likenessOf(entry) === null);
  const words = checkOf({
    ja: { ...ja, rules: ja.rules.filter(ofWords) },
    en: { ...en, rules: en.rules.filter(ofWords) },
  });
  return judgeOf("its words alone", words, language);
}

function judgeOf(name: string, judging: Check, language: RuleLanguage): Judge {
  const flags = (sentence: string) =>
    Promise.resolve(judging(sentence, language).some(blocksFairness));
  return { name, flags };
}
