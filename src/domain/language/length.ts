import { channelLength, countCharacters } from "../text/channel-length.ts";
import type { CheckLocale, Finding, Severity } from "./finding.ts";
import { canonicalSentence } from "./waiver-key.ts";

/**
 * Warns above 350 characters (furigana and blanks not counted; English needs more letters for the
 * same message: 1,000); an error where LINE would refuse the text (5,000 UTF-16 units); information
 * where no Japanese carrier takes it as an SMS (660).
 */
export function checkLength(text: string, locale: CheckLocale): Finding[] {
  const { line, sms } = channelLength(text, locale);
  if (!line.fits) {
    return [finding(text, "length-line", "error", "LINEの上限（5000）", lineReason)];
  }
  const english = locale === "en";
  const characters = countCharacters(english ? text : text.replace(furigana, ""));
  const advice = english ? `under ${comfortableEnglish} characters` : `${comfortable}字以内に短く`;
  const long = characters > (english ? comfortableEnglish : comfortable);
  return [
    ...(long ? [finding(text, "length-long", "warn", advice, longReason)] : []),
    ...(sms?.segments === null ? [finding(text, "length-sms", "info", advice, smsReason)] : []),
  ];
}

const comfortable = 350;
const comfortableEnglish = 1000;
const furigana = /[（(][ぁ-んァ-ヶー ]{1,20}[）)]/g;

const lineReason = {
  ja: "LINEで送れるのは5,000文字（UTF-16単位）までです。",
  en: "LINE takes at most 5,000 characters (UTF-16 units).",
};
const smsReason = {
  ja: "SMSでは送れません（日本語は660文字まで）。",
  en: "Too long for an SMS: Japanese carriers take at most 660 characters.",
};
const longReason = {
  ja: "長い文章です（350文字が目安）。短いほうが読まれます。",
  en: "A long message: in English 1,000 characters are plenty. Shorter ones are read.",
};

function finding(
  text: string,
  rule: string,
  severity: Severity,
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
    example: null,
  };
}
