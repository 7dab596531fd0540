import type { SentenceLabel } from "../../../src/domain/balance/labels.ts";
import { readMessage } from "../../../src/domain/balance/read-message.ts";

/** What the method reads in a text without a title, `audience` being "everyone" unless said. */
export function read(text: string, language: "ja" | "en", audience = "everyone"): SentenceLabel[] {
  return readMessage({ title: "", text, audience, language });
}

/** The doings of all sentences, as `task agent way`. */
export function doingsIn(text: string, language: "ja" | "en"): string[] {
  return read(text, language)
    .flatMap(({ doings }) => doings)
    .map(({ task, agent, way }) => `${task} ${agent} ${way}`)
    .toSorted();
}
