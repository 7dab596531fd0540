import type { RuleLanguage } from "../rule.ts";

/** The classifier reads only sentences with a word of this set. */
export const concernSet = "concern";

/** The word sets that stand for their words, so that what is learned of お母さん holds for おかあさん. */
export const classSets: Readonly<Record<RuleLanguage, readonly string[]>> = {
  en: ["mother", "father", "grandmother", "boy", "girl", "he", "she", "expertJob", "carerJob"],
  ja: ["mother", "father", "grandmother", "boy", "girl", "woman", "man", "job", "task", "help"],
};

/** Word sets of which only the presence counts: denial, quotation, the body, both parents, others who help. */
export const signSets: Readonly<Record<RuleLanguage, readonly string[]>> = {
  en: [
    "drop",
    "hurt",
    "body",
    "leave",
    "parentWord",
    "outsider",
    "task",
    "unusualFamily",
    "marked",
    "help",
    "praise",
  ],
  ja: [
    "denied",
    "drop",
    "letBe",
    "body",
    "leave",
    "parents",
    "outsider",
    "given",
    "praise",
    "poor",
    "work",
  ],
};
