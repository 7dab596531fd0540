import { z } from "zod";
import { textKinds, verdicts } from "../../domain/review/facts.ts";
import { refusalCodes } from "../../domain/review/refusal.ts";
import { textStates } from "../../domain/review/state.ts";

/** What the desk's REST API answers, as far as the panel reads it. */

const diffSchema = z.array(
  z.object({ type: z.enum(["same", "added", "removed"]), text: z.string() }),
);

const findingSchema = z.object({
  rule: z.string(),
  major: z.number(),
  severity: z.enum(["error", "warn", "info"]),
  start: z.number(),
  end: z.number(),
  text: z.string(),
  sentence: z.string(),
  message: z.object({ ja: z.string(), en: z.string() }),
  suggestions: z.array(z.string()),
  example: z.object({ bad: z.string(), good: z.string() }).nullable(),
  field: z.enum(["title", "text"]),
});
export type ShownFinding = z.infer<typeof findingSchema>;

export const checkSchema = z.object({ findings: z.array(findingSchema) });

const permission = z.enum(refusalCodes).nullable();

export const statusSchema = z.object({
  key: z.string(),
  locale: z.string(),
  state: z.enum(textStates),
  revision: z.string().nullable(),
  approvedRevision: z.string().nullable(),
  title: z.string(),
  text: z.string(),
  findings: z.array(findingSchema.extend({ waived: z.boolean() })),
  required: z.array(
    z.object({
      specialty: z.string(),
      approvedBy: z.string().nullable(),
      approvedAt: z.string().nullable(),
      expiresAt: z.string().nullable(),
    }),
  ),
  reviews: z.array(
    z.object({
      revision: z.string(),
      specialty: z.string(),
      verdict: z.enum(verdicts),
      reviewer: z.string(),
      comment: z.string(),
      createdAt: z.string(),
    }),
  ),
  recalled: z.boolean(),
  recheck: z.boolean(),
  source: z.object({ approvedRevision: z.string().nullable(), fresh: z.boolean() }).nullable(),
  diff: z.object({ title: diffSchema, text: diffSchema }).nullable(),
  may: z.object({ submit: permission, review: z.record(z.string(), permission) }),
});
export type ShownStatus = z.infer<typeof statusSchema>;

const waitingReasons = [
  "review",
  "sent-back",
  "draft",
  "stale",
  "expired",
  "recheck",
  "untranslated",
] as const;
export type WaitingReason = (typeof waitingReasons)[number];

const waitingSchema = z.object({
  kind: z.enum(textKinds),
  id: z.number(),
  key: z.string(),
  locale: z.string(),
  title: z.string(),
  state: z.enum(textStates),
  reason: z.enum(waitingReasons),
  specialty: z.string().nullable(),
  since: z.string(),
});
export type Waiting = z.infer<typeof waitingSchema>;

const homeEditionSchema = z.object({
  slug: z.string(),
  name: z.string(),
  newestVersion: z.number().nullable(),
  pendingChanges: z.number(),
});
export type HomeEdition = z.infer<typeof homeEditionSchema>;

export const homeSchema = z.object({
  roles: z.array(z.string()),
  waiting: z.array(waitingSchema),
  editions: z.array(homeEditionSchema),
});
export type Home = z.infer<typeof homeSchema>;

const lineSchema = z.object({
  key: z.string(),
  locale: z.string(),
  phase: z.string(),
  title: z.string(),
  text: z.string(),
});
export type PreviewLine = z.infer<typeof lineSchema>;

export const previewSchema = z.object({
  edition: z.string(),
  newestVersion: z.number().nullable(),
  nextVersion: z.number(),
  added: z.array(lineSchema),
  changed: z.array(z.object({ before: lineSchema, after: lineSchema, diff: diffSchema })),
  removed: z.array(lineSchema),
  withheld: z.array(
    z.object({
      kind: z.enum(textKinds),
      id: z.number(),
      key: z.string(),
      locale: z.string(),
      title: z.string(),
      reason: z.enum([...textStates, "recalled"]),
    }),
  ),
});
export type ShownPreview = z.infer<typeof previewSchema>;

export const packsSchema = z.object({
  packs: z.array(
    z.object({
      version: z.number(),
      publishedAt: z.string(),
      counts: z.array(
        z.object({ role: z.string(), locale: z.string(), phase: z.string(), count: z.number() }),
      ),
    }),
  ),
});
export type ShownPack = z.infer<typeof packsSchema>["packs"][number];

export const publishedSchema = z.object({ version: z.number(), files: z.array(z.unknown()) });

export const recallsSchema = z.object({
  recalls: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      severity: z.enum(["stop", "correct"]),
      reason: z.string(),
      replacedBy: z.string().nullable(),
      since: z.string(),
    }),
  ),
});
export type ShownRecall = z.infer<typeof recallsSchema>["recalls"][number];

export const recalledSchema = z.object({
  id: z.string(),
  editions: z.array(z.object({ edition: z.string(), version: z.number().nullable() })),
});

/** A saved text as Payload's own REST answers it with depth 0. */
export const savedTextSchema = z.object({
  id: z.number(),
  title: z.string(),
  text: z.string().nullish(),
  body: z.unknown(),
  updatedAt: z.string(),
  message: z.number().nullish(),
  locale: z.string().nullish(),
  lastEditedBy: z.number().nullish(),
});
export type SavedText = z.infer<typeof savedTextSchema>;
