import type { Finding } from "./finding.ts";

/** What a waiver belongs to: it ends when the rule's major version or the sentence changes. */
export function waiverKey({ rule, major, sentence }: Pick<Finding, "rule" | "major" | "sentence">) {
  return `${rule}@${major}:${sentence}`;
}

/** The sentence without what editors cannot see: NFC, one space for a run of blanks, trimmed. */
export function canonicalSentence(sentence: string): string {
  return sentence
    .normalize("NFC")
    .replace(/[\u200B-\u200F\u2060\uFEFF]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
