"use client";
import { channelLength } from "../../domain/text/channel-length.ts";
import { useSay } from "../use-say.ts";
import { messageWords } from "../words/message-words.ts";

/** How long the body is, and which channel would not take it. */
export function LengthNote({ text, locale }: { text: string; locale: string }) {
  const say = useSay();
  if (text === "") return null;
  const { characters, line, sms } = channelLength(text, locale);
  const parts = [say(messageWords.characters(characters))];
  if (sms !== null) {
    const { segments } = sms;
    parts.push(
      say(segments === null ? messageWords.smsTooLong : messageWords.smsSegments(segments)),
    );
  }
  if (!line.fits) parts.push(say(messageWords.lineTooLong));
  return <p className="kz-hint">{parts.join(" · ")}</p>;
}
