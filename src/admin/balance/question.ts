/** What the page is asked to show, as its address says it; "" is no choice. */
export interface Question {
  edition: string;
  version: string;
  phase: string;
  locale: string;
}

/** The address under `path` that asks this; what was not chosen is left out. */
export function addressOf(path: string, question: Question, more: Record<string, string> = {}) {
  const { edition, version, phase, locale } = question;
  const given = Object.entries({ edition, version, phase, locale, ...more });
  return `${path}?${String(new URLSearchParams(given.filter(([, value]) => value !== "")))}`;
}
