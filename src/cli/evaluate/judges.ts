import { check } from "../../domain/language/check.ts";
import { blocksFairness } from "../../domain/language/evaluate.ts";
import type { RuleLanguage } from "../../domain/language/rule.ts";

/** Something that says of a sentence whether it has a problem. */
export interface Judge {
  name: string;
  flags: (sentence: string) => Promise<boolean>;
}

export function ourJudge(language: RuleLanguage): Judge {
  return {
    name: "kizuna check",
    flags: (sentence) => Promise.resolve(check(sentence, language).some(blocksFairness)),
  };
}
