/** The words of a set, written as one text with `|` between them. */
export function words(text: string): string[] {
  return text.trim().split(/\s*\|\s*/);
}
