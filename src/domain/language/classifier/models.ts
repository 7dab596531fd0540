import type { RuleLanguage } from "../rule.ts";
import english from "./en.json" with { type: "json" };
import japanese from "./ja.json" with { type: "json" };
import { modelFileSchema, readModel, type Model } from "./model.ts";

const files = { ja: modelFileSchema.parse(japanese), en: modelFileSchema.parse(english) };
const read: Partial<Record<RuleLanguage, Model>> = {};

/** What the models were made of and with. */
export const modelVersion = `${files.ja.version} ${files.en.version}`;

/** The model that `npm run generate` makes of the labelled sentences; read at its first use. */
export function modelOf(language: RuleLanguage): Model {
  return (read[language] ??= readModel(files[language]));
}
