import type { Page } from "playwright-core";
import { beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { approveMessage, created, restAs, writeMessage } from "./desk-client.ts";
import type { Panel } from "./panel.ts";
import type { RealDesk } from "./real-desk.ts";

/** Where the words are that people chose, and no dictionary. */
const lists = "messages translations editions users topics specialties phases locales".split(" ");

/** English that is right in a Japanese panel; what people wrote is taken out before. */
const english = [
  /Kizuna Desk/g,
  /https?:\/\/\S+/g,
  /\b(maternity|childcare|preschool|school)\/[\w/-]+/g,
  /\bkzd_\w+/g,
  /\b(ja|en)-[a-z-]+/g,
  /（[0-9a-f]{12}）/g,
  /\b(CSV|URL|SMS|LINE|English)\b/g,
  // What Payload says to screen readers, in none of its dictionaries.
  /^(Notifications alt\+T|Drag to move|Add block|Edit link|Remove link|Insert Paragraph)$/g,
  /^(text|inlineBlocks) dropdown$/g,
  /^select-all(-across-pages)?$/g,
  /^(assumesLiveBirth|assumesSingleBaby|retired)$/g,
  /\[object Object\]/g,
  /^Edit /g,
];

/** Japanese that is right in an English panel: how the language names itself. */
const japanese = [/日本語/g];

/** The one text or thing of each list that is opened. */
type Ids = Readonly<Record<"messages" | "translations" | "users", number | string>>;

export function languages(panel: Panel): void {
  let ids: Ids | null = null;
  beforeAll(async () => {
    ids = await fill(panel.desk());
  });

  it("the Japanese panel shows no English", async () => {
    expect(await walk(panel, ids, "ja-JP", english, /[A-Za-z]{3,}/)).toEqual([]);
  });

  it("the English panel shows no Japanese but what people wrote", async () => {
    const kanaOrKanji = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
    expect(await walk(panel, ids, "en-GB", japanese, kanaOrKanji)).toEqual([]);
  });
}

/** Pages of the panel; answers "page: line" for what should not be there. */
async function walk(
  panel: Panel,
  ids: Ids | null,
  language: "ja-JP" | "en-GB",
  known: readonly RegExp[],
  foreign: RegExp,
): Promise<string[]> {
  const content = await contentOf(panel.desk());
  const left = new Set<string>();
  const withoutKnown = (line: string) => known.reduce((cut, one) => cut.replace(one, ""), line);
  const withoutWritten = (line: string) =>
    content.reduce((cut, one) => cut.replaceAll(one, ""), line);
  // Names hold words of the panel, and its words parts of names: either may have to go first.
  const isForeign = (line: string) =>
    foreign.test(withoutWritten(withoutKnown(line))) &&
    foreign.test(withoutKnown(withoutWritten(line)));
  const visit = (account: string, paths: readonly string[]) =>
    panel.as(
      account,
      async ({ page }) => {
        for (const path of paths) {
          for (const line of await linesOf(page, path)) {
            if (isForeign(line)) left.add(`${path}: ${line}`);
          }
        }
      },
      { width: 1280, language, at: "/api/users/me" },
    );
  const one = (slug: keyof Ids) => `/collections/${slug}/${ids?.[slug] ?? ""}`;
  // What the panel is used for most: to open every page would take minutes.
  await Promise.all([
    visit("editor", ["/collections/messages", one("messages"), `${one("messages")}/versions`]),
    visit("translator", [one("translations")]),
    visit("admin", [
      ...["/rule-sets", "/balance"],
      ...(language === "ja-JP" ? [one("users")] : []),
    ]),
  ]);
  return [...left];
}

/** What can be seen, heard or hovered over, line by line. */
async function linesOf(page: Page, path: string): Promise<string[]> {
  await page.goto(`/admin${path}`, { waitUntil: "networkidle" });
  // The server names a page of our own after Payload; the page itself sets that right.
  await page.waitForFunction(() => !document.title.startsWith("Payload"));
  const seen = await page.evaluate(() => {
    const named = ["aria-label", "title", "placeholder", "alt"];
    const attributes = [...document.querySelectorAll("body *")].flatMap((element) =>
      named.map((name) => element.getAttribute(name) ?? ""),
    );
    return [document.title, document.body.innerText, ...attributes];
  });
  return [...new Set(seen.flatMap((text) => text.split("\n").map((line) => line.trim())))];
}

async function fill(desk: RealDesk): Promise<Ids> {
  const message = await writeMessage(desk, {
    day: 95,
    title: "健診の準備",
    text: "体調のよい日に、からだの変化を書きとめておきましょう。",
  });
  await approveMessage(desk, message);
  const translator = await restAs(desk, "translator");
  const { doc } = await translator(created, "POST", "/translations", {
    ...{ message, locale: "ja-easy", title: "けんしんの　まえに" },
    text: "からだの　ことを　かきます。",
  });
  return { messages: message, translations: doc.id, users: 1 };
}

/** What people wrote: names, titles, texts, and the ids they chose. Longest first, so that none hides in another. */
async function contentOf(desk: RealDesk): Promise<string[]> {
  const fields = ["id", "name", "nameJa", "nameEn", "email", "title", "text", "prefix", "vendor"];
  const admin = await restAs(desk, "admin");
  const written = new Set<string>();
  for (const slug of lists) {
    const { docs } = await admin(
      z.object({ docs: z.array(z.record(z.string(), z.unknown())) }),
      "GET",
      `/${slug}?limit=200&depth=0`,
    );
    for (const value of docs.flatMap((doc) => fields.map((field) => doc[field]))) {
      if (typeof value === "string" && value !== "") written.add(value);
    }
  }
  return [...written].toSorted((a, b) => b.length - a.length);
}
