import { childcareMessages } from "../../../seed/content/childcare/messages.ts";
import { maternityMessages } from "../../../seed/content/maternity/messages.ts";
import type { CheckLocale } from "../../domain/language/check.ts";

/** The demo's messages in one language. */
export function sampleTexts(locale: CheckLocale): string[] {
  const samples = [...maternityMessages, ...childcareMessages];
  if (locale === "ja") return samples.map(({ text }) => text);
  return samples.flatMap(({ en, easy }) => (locale === "en" ? en : easy)?.text ?? []);
}
