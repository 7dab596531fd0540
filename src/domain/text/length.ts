export interface TextLength {
  utf16: number;
  graphemes: number;
}

/** The length of a text as channels count it (UTF-16 code units) and as readers do (graphemes). */
export function lengthOf(text: string): TextLength {
  return { utf16: text.length, graphemes: Array.from(graphemes.segment(text)).length };
}

export type Channel = "line" | "sms-segment" | "sms";

/** The most UTF-16 code units a channel carries in one message (domain: "Facts"). */
export const channelLimits: Record<Channel, number> = { line: 5000, "sms-segment": 70, sms: 660 };

/** Whether the channel carries the text in one message. */
export function fits(channel: Channel, text: string): boolean {
  return text.length <= channelLimits[channel];
}

const graphemes = new Intl.Segmenter("ja", { granularity: "grapheme" });
