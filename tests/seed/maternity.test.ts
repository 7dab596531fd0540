import { describe, expect, test } from "vitest";
import { maternityMessages } from "../../seed/content/maternity/messages.ts";
import type { SampleMessage } from "../../seed/content/sample-message.ts";
import { topics } from "../../seed/content/topics.ts";
import { check } from "../../src/domain/language/check.ts";
import type { CheckLocale } from "../../src/domain/language/check.ts";

const forEveryone = maternityMessages.filter((message) => audienceOf(message) === "everyone");

describe("the maternity samples", () => {
  test("at least 62 messages in Japanese, 31 in English and 16 in Easy Japanese", () => {
    expect(maternityMessages.length).toBeGreaterThanOrEqual(62);
    expect(maternityMessages.filter((message) => message.en).length).toBeGreaterThanOrEqual(31);
    expect(maternityMessages.filter((message) => message.easy).length).toBeGreaterThanOrEqual(16);
  });

  test("a Japanese text has 150 to 350 characters in two or more paragraphs", () => {
    const wrong = maternityMessages.filter(({ text }) => {
      const length = Array.from(text).length;
      return length < 150 || length > 350 || text.split("\n\n").length < 2;
    });
    expect(wrong.map(labelOf)).toEqual([]);
  });

  test("one message a day and audience, in order, from day 28 to day 293", () => {
    const days = forEveryone.map((message) => message.day ?? 0);
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    expect(days[0]).toBe(28);
    expect(Math.max(...days)).toBeLessThanOrEqual(293);
    expect(new Set(maternityMessages.map(labelOf)).size).toBe(maternityMessages.length);
  });

  test("no gap between two days is longer than a week", () => {
    const days = forEveryone.map((message) => message.day ?? 0);
    const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(7);
  });

  test("two partner variants stand beside a message for everyone", () => {
    const days = new Set(forEveryone.map((message) => message.day));
    const variants = maternityMessages.filter((message) => audienceOf(message) === "partner");
    expect(variants).toHaveLength(2);
    expect(variants.every((message) => days.has(message.day))).toBe(true);
  });

  test("a message has one or two topics that exist, and a source with an https address", () => {
    const slugs = new Set<string>(topics.map((topic) => topic.slug));
    for (const message of maternityMessages) {
      expect(message.topics.length, labelOf(message)).toBeGreaterThanOrEqual(1);
      expect(message.topics.length, labelOf(message)).toBeLessThanOrEqual(2);
      expect(message.topics.filter((slug) => !slugs.has(slug))).toEqual([]);
      expect(new URL(message.source.url).protocol).toBe("https:");
    }
  });

  test("every kanji of an Easy Japanese text has its reading", () => {
    const unread = easyTexts().filter((text) => /\p{Script=Han}/u.test(withoutRuby(text)));
    expect(unread).toEqual([]);
  });

  test("an Easy Japanese sentence has at most 30 characters, with spaces between its phrases", () => {
    for (const text of easyTexts()) {
      const sentences = text
        .replace(/（[ぁ-んァ-ヶー]+）/gu, "")
        .split(/[。：\n]/u)
        .filter((sentence) => sentence !== "");
      const long = sentences.filter(
        (sentence) => Array.from(sentence.replaceAll("　", "")).length > 30,
      );
      expect(long).toEqual([]);
      expect(text).toContain("　");
    }
  });

  test("the project's own checks find nothing to mend", () => {
    const findings = maternityMessages.flatMap((message) => [
      ...blockingIn(message, message, "ja"),
      ...(message.en ? blockingIn(message, message.en, "en") : []),
      ...(message.easy ? blockingIn(message, message.easy, "ja-easy") : []),
    ]);
    expect(findings).toEqual([]);
  });
});

test("a topic has a slug of its own and at least one specialty", () => {
  expect(new Set(topics.map((topic) => topic.slug)).size).toBe(topics.length);
  expect(topics.filter((topic) => new Set(topic.specialties).size === 0)).toEqual([]);
});

function audienceOf(message: SampleMessage): string {
  return message.audience ?? "everyone";
}

function labelOf(message: SampleMessage): string {
  return `${message.day ?? "no day"}/${audienceOf(message)}`;
}

function easyTexts(): string[] {
  return maternityMessages.flatMap(({ easy }) => (easy ? [easy.title, easy.text] : []));
}

function withoutRuby(text: string): string {
  return text.replace(/\p{Script=Han}+（[ぁ-んァ-ヶー]+）/gu, "");
}

function blockingIn(
  message: SampleMessage,
  { title, text }: { title: string; text: string },
  locale: CheckLocale,
): string[] {
  return [...check(title, locale), ...check(text, locale)]
    .filter((finding) => finding.severity !== "info")
    .map((finding) => `${labelOf(message)} ${locale} ${finding.rule}: ${finding.text}`);
}
