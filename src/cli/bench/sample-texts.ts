import { childcareMessages } from "../../../seed/content/childcare/messages.ts";
import { maternityMessages } from "../../../seed/content/maternity/messages.ts";
import type { RuleLanguage } from "../../domain/language/rule.ts";

/** The demo's messages in one language. */
export function sampleTexts(language: RuleLanguage): string[] {
  const samples = [...maternityMessages, ...childcareMessages];
  if (language === "ja") return samples.map(({ text }) => text);
  return samples.flatMap(({ en }) => (en === undefined ? [] : [en.text]));
}
