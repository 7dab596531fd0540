import { z } from "zod";
import type { CheckLocale } from "../domain/language/finding.ts";
import { checkTranslation } from "../domain/language/translation-gender.ts";
import type { Transaction } from "./ports.ts";
import type { FieldFinding } from "./rule-sets/find-in-text.ts";

const savedWords = z.object({ title: z.string(), text: z.string() });

/** What an English translation adds to the approved revision of its source, or leaves out of it. */
export async function translationFindings(
  tx: Pick<Transaction, "texts">,
  source: string | null,
  checks: CheckLocale,
  words: { title: string; text: string },
): Promise<FieldFinding[]> {
  if (source === null || checks !== "en") return [];
  const canonical = await tx.texts.canonicalOf(source);
  if (canonical === null) return [];
  const saved = savedWords.parse(JSON.parse(canonical));
  return (["title", "text"] as const).flatMap((field) =>
    checkTranslation(saved[field], words[field]).map((finding) => ({ ...finding, field })),
  );
}
