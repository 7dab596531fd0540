import type { Language } from "../use-say.ts";

const zone = "Asia/Tokyo";

/** An instant as day and time in Japan, whatever the reader's machine says. */
export function momentInTokyo(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : "ja-JP", {
    timeZone: zone,
    dateStyle: "medium",
    timeStyle: "short",
  }).format(new Date(instant));
}

/** The day in Japan. */
export function dayInTokyo(instant: string, language: Language): string {
  return new Intl.DateTimeFormat(language === "en" ? "en-GB" : "ja-JP", {
    timeZone: zone,
    dateStyle: "medium",
  }).format(new Date(instant));
}
