import { RefusedError } from "../domain/review/refusal.ts";
import type { Desk } from "./ports.ts";
import { activeChecker } from "./rule-sets/active-checker.ts";
import { translationFindings } from "./translation-findings.ts";
import { findInText, type FieldFinding } from "./rule-sets/find-in-text.ts";

/** Live findings for a text that is not saved yet; the locale's data says which rules apply. */
export async function checkText(
  desk: Desk,
  locale: string,
  fields: { title: string; text: string },
  /** The message that the text translates, if it does. */
  message: number | null,
): Promise<FieldFinding[]> {
  return await desk.database.transaction(async (tx) => {
    const checks = locale === "ja" ? "ja" : await tx.references.checks(locale);
    if (checks === null) {
      const context = { field: "locale", reason: "unknown" };
      throw new RefusedError({ code: "malformed", context });
    }
    const { check } = await activeChecker(desk, tx);
    const source = message === null ? null : await tx.texts.approvedSource(message, desk.now());
    return [
      ...findInText(check, fields, checks),
      ...(await translationFindings(tx, source, checks, fields)),
    ];
  });
}
