import { check } from "../domain/language/check.ts";
import { RefusedError } from "../domain/review/refusal.ts";
import type { Desk } from "./ports.ts";
import type { FieldFinding } from "./text-snapshot.ts";

/** Live findings for a text that is not saved yet; the locale's data says which rules apply. */
export async function checkText(
  desk: Desk,
  locale: string,
  fields: { title: string; text: string },
): Promise<FieldFinding[]> {
  const checks =
    locale === "ja" ? "ja" : await desk.database.transaction((tx) => tx.references.checks(locale));
  if (checks === null) {
    throw new RefusedError({ code: "malformed", context: { field: "locale", reason: "unknown" } });
  }
  return (["title", "text"] as const).flatMap((field) =>
    check(fields[field], checks).map((finding) => ({ ...finding, field })),
  );
}
