import { z } from "zod";
import { canonicalContent } from "../domain/message/canonical-text.ts";
import type { TextKind } from "../domain/review/facts.ts";
import { RefusedError, type RefusalCode, type RefusalContext } from "../domain/review/refusal.ts";
import { keyOf } from "../domain/schedule/key.ts";
import { slotIssues } from "../domain/schedule/slot-issues.ts";
import type { Slot } from "../domain/schedule/slot.ts";
import { BodyError } from "../domain/text/body-error.ts";
import { canonicalDocument } from "../domain/text/canonical.ts";
import type { TextDocument } from "../domain/text/document.ts";
import { textIssues } from "../domain/text/issues.ts";
import { documentFromLexical, lexicalFromDocument } from "../domain/text/lexical.ts";
import { documentFromPlain, plainFromDocument } from "../domain/text/plain.ts";
import type { Desk, ReferenceStore } from "./ports.ts";
import { canonicalJson } from "../../exports/pack/canonical.ts";

const reference = z.union([
  z.string(),
  z.number(),
  z.object({ id: z.union([z.string(), z.number()]) }).transform((one) => one.id),
]);

const placeSchema = z.object({
  phase: reference.pipe(z.string()).nullish(),
  slotKind: z.enum(["day", "anniversary"]).nullish(),
  day: z.number().nullish(),
  anniversary: z.number().nullish(),
  audience: z.enum(["everyone", "birth-parent", "partner", "grandparents"]).nullish(),
  assumesLiveBirth: z.boolean().nullish(),
  assumesSingleBaby: z.boolean().nullish(),
  topics: z.array(reference.pipe(z.string())).nullish(),
  message: reference.pipe(z.coerce.number()).nullish(),
  locale: reference.pipe(z.string()).nullish(),
  edition: reference.pipe(z.string()).nullish(),
});
type Place = z.infer<typeof placeSchema>;

const writtenSchema = z.object({
  title: z.string().nullish(),
  text: z.string().nullish(),
  body: z.unknown().optional(),
});
type Written = z.infer<typeof writtenSchema>;

/** Messages and inserts are written in it; a translation into it would stand twice in a pack. */
const sourceLocale = "ja";

/** The document as it will stand (`merged`), what the client sent, and what stood before. */
export interface TextDraft {
  kind: TextKind;
  merged: unknown;
  sent: unknown;
  before: unknown;
}

/** What the desk itself writes into a text's row. */
export interface PreparedText {
  key: string;
  title: string;
  body: ReturnType<typeof lexicalFromDocument>;
  textSha256: string;
}

/**
 * Checks a text that is about to be saved and derives its key, canonical body and hash. A client may
 * send `text`, the plain form, in place of `body`. Throws RefusedError for bad input.
 */
export async function prepareText(
  desk: Pick<Desk, "hash">,
  references: ReferenceStore,
  draft: TextDraft,
): Promise<PreparedText> {
  const place = parse(placeSchema, draft.merged);
  const sent = parse(writtenSchema, draft.sent);
  const merged = parse(writtenSchema, draft.merged);
  const body = canonicalDocument(bodyOf(sent, merged, parse(writtenSchema, draft.before ?? {})));
  const { key, audience, locale } = await placeOf(references, draft.kind, place);
  const content = canonicalContent({
    key,
    locale,
    audience,
    title: merged.title ?? "",
    body,
    own:
      draft.kind === "translations"
        ? null
        : {
            flags: {
              assumesLiveBirth: place.assumesLiveBirth ?? false,
              assumesSingleBaby: place.assumesSingleBaby ?? false,
            },
            topics: place.topics ?? [],
          },
  });
  const standing = await references.textAt(draft.kind, key, locale);
  const { id } = parse(z.object({ id: z.number().nullish() }), draft.before ?? {});
  if (standing !== null && standing !== id) throw refusal("slot-taken", { key, locale, standing });
  const issues = textIssues(content);
  if (issues.length > 0) throw refusal("text-invalid", { issues });
  return {
    key,
    title: content.title,
    body: lexicalFromDocument(body),
    textSha256: desk.hash(canonicalJson(content)),
  };
}

function bodyOf(sent: Written, merged: Written, before: Written): TextDocument {
  if (typeof sent.text === "string" && sent.text !== plainOf(before.body)) {
    const standing = before.body ?? null;
    return documentFromPlain(
      sent.text,
      standing === null ? undefined : documentFromLexical(standing),
    );
  }
  if (merged.body === null || merged.body === undefined) {
    throw refusal("text-invalid", { issues: [{ field: "text", code: "empty-text", context: {} }] });
  }
  try {
    return documentFromLexical(merged.body);
  } catch (error) {
    if (!(error instanceof BodyError)) throw error;
    throw refusal("text-invalid", {
      issues: [{ field: "body", code: error.code, context: { detail: error.message } }],
    });
  }
}

function plainOf(body: unknown): string | null {
  return body === null || body === undefined ? null : plainFromDocument(documentFromLexical(body));
}

async function placeOf(
  references: ReferenceStore,
  kind: TextKind,
  place: Place,
): Promise<{ key: string; audience: string; locale: string }> {
  if (kind === "translations") {
    const source =
      typeof place.message === "number" ? await references.messagePlace(place.message) : null;
    if (source === null) throw refusal("malformed", { field: "message", reason: "unknown" });
    const locale = place.locale ?? "";
    if (locale === sourceLocale || !(await references.hasLocale(locale))) {
      throw refusal("malformed", { field: "locale", reason: "no locale of translations" });
    }
    return { ...source, locale };
  }
  const slot = slotOf(place);
  const audience = place.audience ?? "everyone";
  const phase = typeof place.phase === "string" ? await references.phase(place.phase) : null;
  if (phase === null) throw refusal("malformed", { field: "phase", reason: "unknown" });
  const issues = slotIssues(phase, slot);
  if (issues.length > 0) throw refusal("slot-invalid", { issues });
  const key = keyOf(phase.slug, slot, audience);
  return {
    key: kind === "inserts" ? `${place.edition ?? ""}/${key}` : key,
    audience,
    locale: sourceLocale,
  };
}

function slotOf(place: Place): Slot {
  if (place.slotKind === "anniversary") {
    if (typeof place.anniversary === "number") {
      return { kind: "anniversary", anniversary: place.anniversary };
    }
    throw refusal("malformed", { field: "anniversary", reason: "required" });
  }
  if (typeof place.day === "number") return { kind: "day", day: place.day };
  throw refusal("malformed", { field: "day", reason: "required" });
}

function parse<S extends z.ZodType>(schema: S, value: unknown): z.infer<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw refusal("malformed", { field: issue?.path.join(".") ?? "", reason: issue?.message ?? "" });
}

function refusal(code: RefusalCode, context: RefusalContext): RefusedError {
  return new RefusedError({ code, context });
}
