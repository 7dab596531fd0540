import type { CheckLocale, Finding } from "./finding.ts";
import { canonicalSentence } from "./waiver-key.ts";

/**
 * Warns above 350 characters (furigana and blanks not counted; English needs more letters for the
 * same message: 1,000); an error where LINE would refuse the text (5,000 UTF-16 units).
 */
export function checkLength(text: string, locale: CheckLocale): Finding[] {
  if (text.length > lineLimit) {
    return [finding(text, "length-line", "error", `LINEの上限（${lineLimit}）`, lineReason)];
  }
  const english = locale === "en";
  const characters = countCharacters(english ? text : text.replace(furigana, ""));
  if (characters <= (english ? comfortableEnglish : comfortable)) return [];
  const advice = english ? `under ${comfortableEnglish} characters` : `${comfortable}字以内に短く`;
  return [finding(text, "length-long", "warn", advice, longReason)];
}

const lineLimit = 5000;
const comfortable = 350;
const comfortableEnglish = 1000;
const furigana = /[（(][ぁ-んァ-ヶー ]{1,20}[）)]/g;

const lineReason = {
  ja: "LINEで送れるのは5,000文字（UTF-16単位）までです。",
  en: "LINE takes at most 5,000 characters (UTF-16 units).",
};
const longReason = {
  ja: "長い文章です（350文字が目安）。短いほうが読まれます。",
  en: "A long message: in English 1,000 characters are plenty. Shorter ones are read.",
};

function countCharacters(text: string): number {
  let count = 0;
  for (const character of text) if (character.trim() !== "") count += 1;
  return count;
}

function finding(
  text: string,
  rule: string,
  severity: "error" | "warn",
  suggestion: string,
  message: Finding["message"],
): Finding {
  const sentence = canonicalSentence(text.slice(0, 80));
  const whole = { start: 0, end: text.length, text, sentence };
  return {
    rule,
    major: 1,
    category: "length",
    severity,
    ...whole,
    message,
    suggestions: [suggestion],
  };
}
