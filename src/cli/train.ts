import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { childcareMessages } from "../../seed/content/childcare/messages.ts";
import { maternityMessages } from "../../seed/content/maternity/messages.ts";
import { labelledExamples } from "../domain/language/classifier/labelled-examples.ts";
import { train } from "../domain/language/classifier/train.ts";
import { normalise } from "../domain/language/normalise.ts";
import type { RuleLanguage } from "../domain/language/rule.ts";
import { structureOf } from "../domain/language/sentences.ts";
import { parseLabelledRows } from "../domain/language/labelled-rows.ts";
import { englishRules } from "../domain/language/rules/en/english-rules.ts";
import { japaneseRules } from "../domain/language/rules/ja/japanese-rules.ts";

const sentences = new URL("../../tests/domain/language/", import.meta.url);
const classifier = new URL("../domain/language/classifier/", import.meta.url);

// Writes the classifier's weights for `ja` or `en`, the one argument: from the labelled sentences that are not
// held back, the demo's manuscripts and the examples of the rules.
const [, , asked] = process.argv;

for (const { language, rules, sets } of [japaneseRules, englishRules]) {
  if (asked !== language) continue;
  const rows = [`own-${language}.tsv`, "dev.tsv"]
    .flatMap((file) => parseLabelledRows(readFileSync(new URL(file, sentences), "utf8")))
    .filter((row) => row.language === language && !row.held);
  const examples = rules.flatMap(({ category, bad, good }) => [
    ...bad.map((sentence) => ({ sentence, category, problem: true })),
    ...good.map((sentence) => ({ sentence, category, problem: false })),
  ]);
  const fair = manuscripts(language).map((sentence) => ({
    sentence,
    category: "",
    problem: false,
  }));
  // An example must hold whatever else is learned, so it counts as often as it takes.
  const model = train(
    labelledExamples([...rows, ...fair, ...examples, ...examples, ...examples], { language, sets }),
  );
  const version = createHash("sha256").update(JSON.stringify(model)).digest("hex").slice(0, 16);
  const file = new URL(`${language}.json`, classifier);
  writeFileSync(file, `${JSON.stringify({ version, ...model })}\n`);
}

/** Sentences of the demo's manuscripts, which people found fair, each with the next, as the engine reads them. */
function manuscripts(language: RuleLanguage): string[] {
  const messages = [...maternityMessages, ...childcareMessages];
  const texts = messages.flatMap(({ text, en, easy }) =>
    language === "ja" ? [text, ...(easy === undefined ? [] : [easy.text])] : (en?.text ?? []),
  );
  return texts.flatMap((text) => {
    const { text: plain } = normalise(text, language);
    const said = structureOf(plain, language).sentences;
    return said.map(({ start, end }, index) => plain.slice(start, said[index + 1]?.end ?? end));
  });
}
