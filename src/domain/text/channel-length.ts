/** How long a text is for the channels that have limits. Units: characters, UTF-16 units, segments. */
export interface ChannelLength {
  characters: number;
  line: { units: number; fits: boolean };
  /** Segments of a Japanese SMS; null when no carrier takes it, or for other languages. */
  sms: { segments: number | null } | null;
}

/** LINE takes 5,000 UTF-16 units in one text message. */
const lineUnits = 5000;

/** Japanese SMS (UCS-2): 70 units in one segment, 67 in each of several (134, 201 …), 660 at most. */
const sms = { single: 70, each: 67, most: 660 };

/** Lengths of a plain text in a locale's language (domain: facts that shape the model). */
export function channelLength(text: string, locale: string): ChannelLength {
  const units = text.length;
  const japanese = locale.startsWith("ja");
  return {
    characters: countCharacters(text),
    line: { units, fits: units <= lineUnits },
    sms: japanese ? { segments: segmentsOf(units) } : null,
  };
}

/** Characters as a reader counts them: no blanks or marks, an emoji of several code points once. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text.replace(unseen, "")) count += 1;
  return count;
}

/** Blanks, combining marks, skin tones, and the further parts of joined emoji. */
const unseen = /[\s\p{M}\u{1F3FB}-\u{1F3FF}]|\u200D./gu;

function segmentsOf(units: number): number | null {
  if (units > sms.most) return null;
  return units <= sms.single ? 1 : Math.ceil(units / sms.each);
}
