import { describe, expect, test } from "vitest";
import { childcareMessages } from "../../seed/content/childcare/messages.ts";
import { editions } from "../../seed/content/editions.ts";
import type { SampleMessage } from "../../seed/content/sample-message.ts";
import { topics } from "../../seed/content/topics.ts";
import { phases } from "../../seed/phases.ts";
import { check, type CheckLocale } from "../../src/domain/language/check.ts";
import { expectedSlots } from "../../src/domain/schedule/cadence.ts";
import { slotName } from "../../src/domain/schedule/slot.ts";
import { documentFromPlain, plainFromDocument } from "../../src/domain/text/plain.ts";

const forEveryone = childcareMessages.filter((message) => audienceOf(message) === "everyone");

describe("the childcare samples", () => {
  test("at least 62 messages in Japanese, 31 in English and 16 in Easy Japanese", () => {
    expect(forEveryone.length).toBeGreaterThanOrEqual(62);
    expect(childcareMessages.filter((message) => message.en).length).toBeGreaterThanOrEqual(31);
    expect(childcareMessages.filter((message) => message.easy).length).toBeGreaterThanOrEqual(16);
  });

  test("a Japanese text has 150 to 350 characters in two or three paragraphs", () => {
    const wrong = childcareMessages.filter(({ text }) => {
      const length = Array.from(text).length;
      const paragraphs = text.split("\n\n").length;
      return length < 150 || length > 350 || paragraphs < 2 || paragraphs > 3;
    });
    expect(wrong.map(labelOf)).toEqual([]);
  });

  test("a slot and audience holds one message", () => {
    expect(new Set(childcareMessages.map(labelOf)).size).toBe(childcareMessages.length);
  });

  test("every slot is one that the cadence asks for, and they stand in its order", () => {
    const expected = childcareSlots();
    const places = childcareMessages.map((message) => expected.indexOf(slotOf(message)));
    expect(childcareMessages.filter((_, index) => places[index] === -1).map(labelOf)).toEqual([]);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("the day of birth and the three birthdays have a message", () => {
    const slots = forEveryone.map(slotOf);
    const needed = ["000", "anniversary-1", "anniversary-2", "anniversary-3"];
    expect(needed.filter((slot) => !slots.includes(slot))).toEqual([]);
  });

  test("until day 100 no reader waits longer than five days", () => {
    const days = forEveryone.flatMap(({ day }) => (day === undefined || day > 100 ? [] : [day]));
    expect(days[0]).toBe(0);
    expect(days.at(-1)).toBe(100);
    const gaps = days.slice(1).map((day, index) => day - (days[index] ?? 0));
    expect(Math.max(...gaps)).toBeLessThanOrEqual(5);
  });

  test("two partner variants stand beside a message for everyone", () => {
    const slots = forEveryone.map(slotOf);
    const variants = childcareMessages.filter((message) => audienceOf(message) === "partner");
    expect(variants).toHaveLength(2);
    expect(variants.filter((message) => !slots.includes(slotOf(message)))).toEqual([]);
  });

  test("a message has one or two topics that exist, and a source with an https address", () => {
    const slugs = new Set<string>(topics.map((topic) => topic.slug));
    for (const message of childcareMessages) {
      expect([1, 2], labelOf(message)).toContain(message.topics.length);
      expect(message.topics.filter((slug) => !slugs.has(slug))).toEqual([]);
      expect(new URL(message.source.url).protocol).toBe("https:");
      expect(message.source.title).not.toBe("");
    }
  });

  test("after a birth every message assumes a living child", () => {
    expect(childcareMessages.filter((message) => !message.assumesLiveBirth)).toEqual([]);
  });

  test("every kanji of an Easy Japanese text has its reading", () => {
    const unread = easyTexts().filter((text) => /\p{Script=Han}/u.test(withoutReadings(text)));
    expect(unread).toEqual([]);
  });

  test("an Easy Japanese sentence has at most 30 characters, with spaces between its phrases", () => {
    for (const text of easyTexts()) {
      const sentences = text.replace(/（[ぁ-んァ-ヶー]+）/gu, "").split(/[。？\n]/u);
      const lengths = sentences.map((one) => Array.from(one.replaceAll("　", "")).length);
      expect(Math.max(...lengths), text).toBeLessThanOrEqual(30);
      expect(text).toContain("　");
    }
  });

  test("every text survives the rich text and back", () => {
    const texts = childcareMessages.flatMap(({ text, en, easy }) =>
      [text, en?.text, easy?.text].filter((one) => one !== undefined),
    );
    expect(texts.map((text) => plainFromDocument(documentFromPlain(text)))).toEqual(texts);
  });

  test("the project's own checks find nothing to mend", () => {
    const findings = childcareMessages.flatMap((message) => [
      ...blockingIn(message, message, "ja"),
      ...(message.en ? blockingIn(message, message.en, "en") : []),
      ...(message.easy ? blockingIn(message, message.easy, "ja-easy") : []),
    ]);
    expect(findings).toEqual([]);
  });
});

describe("the sample editions", () => {
  test("a city, a hospital and the website, each with names in two languages", () => {
    expect(editions.map(({ kind }) => kind)).toEqual(["municipality", "hospital", "website"]);
    expect(new Set(editions.map(({ slug }) => slug)).size).toBe(3);
    expect(
      editions.filter(({ names }) => names.ja.trim() === "" || names.en.trim() === ""),
    ).toEqual([]);
  });

  test("the city adds two inserts of 100 to 250 characters on days of their phase", () => {
    const inserts = editions.flatMap((edition) => [...edition.inserts]);
    expect(inserts).toHaveLength(2);
    for (const { phase, day, title, text } of inserts) {
      const known = phases.find(({ slug }) => slug === phase);
      expect(known?.firstDay).toBeLessThanOrEqual(day);
      expect(known?.lastDay).toBeGreaterThanOrEqual(day);
      expect(Array.from(text).length).toBeGreaterThanOrEqual(100);
      expect(Array.from(text).length).toBeLessThanOrEqual(250);
      expect([...check(title, "ja"), ...check(text, "ja")].filter(isBlocking)).toEqual([]);
    }
  });
});

function audienceOf(message: SampleMessage): string {
  return message.audience ?? "everyone";
}

function slotOf({ day, anniversary }: SampleMessage): string {
  if (day !== undefined && anniversary === undefined) return slotName({ kind: "day", day });
  if (anniversary === undefined || day !== undefined) return "not one slot";
  return slotName({ kind: "anniversary", anniversary });
}

function labelOf(message: SampleMessage): string {
  return `${slotOf(message)}/${audienceOf(message)}`;
}

function childcareSlots(): string[] {
  const phase = phases.find(({ slug }) => slug === "childcare");
  return phase === undefined ? [] : expectedSlots(phase).map(slotName);
}

function easyTexts(): string[] {
  return childcareMessages.flatMap(({ easy }) => (easy ? [easy.title, easy.text] : []));
}

function withoutReadings(text: string): string {
  return text.replace(/\p{Script=Han}+（[ぁ-んァ-ヶー]+）/gu, "");
}

function isBlocking({ severity }: { severity: string }): boolean {
  return severity !== "info";
}

function blockingIn(
  message: SampleMessage,
  { title, text }: { title: string; text: string },
  locale: CheckLocale,
): string[] {
  return [...check(title, locale), ...check(text, locale)]
    .filter(isBlocking)
    .map((finding) => `${labelOf(message)} ${locale} ${finding.rule}: ${finding.text}`);
}
