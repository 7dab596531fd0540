/** A label in the two languages of the panel, Japanese first. */
export function label(ja: string, en: string): { ja: string; en: string } {
  return { ja, en };
}
