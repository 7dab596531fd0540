import type { Check } from "../../domain/language/check.ts";
import type { CheckLocale, Finding } from "../../domain/language/finding.ts";

/** A finding with the field it stands in; offsets count from the start of that field. */
export interface FieldFinding extends Finding {
  field: "title" | "text";
}

/** Findings in both fields of a text. */
export function findInText(
  check: Check,
  text: { title: string; text: string },
  checks: CheckLocale,
): FieldFinding[] {
  return (["title", "text"] as const).flatMap((field) =>
    check(text[field], checks).map((finding) => ({ ...finding, field })),
  );
}
