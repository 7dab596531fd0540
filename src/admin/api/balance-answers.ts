import { z } from "zod";
import { careTasks } from "../../domain/balance/labels.ts";

/** What the desk's REST API answers about balance, as far as the panel reads it. */

export const choicesSchema = z.object({
  editions: z.array(
    z.object({
      slug: z.string(),
      phases: z.array(z.string()),
      locales: z.array(z.string()),
      versions: z.array(z.object({ version: z.number(), publishedAt: z.string() })),
    }),
  ),
});
export type BalanceChoice = z.infer<typeof choicesSchema>["editions"][number];

const cell = z.object({ count: z.number(), share: z.number() }).nullable();

const estimate = z
  .object({ value: z.number(), low: z.number(), high: z.number(), base: z.number() })
  .nullable();
export type ShownEstimate = z.infer<typeof estimate>;

const shares = z.object({
  messages: z.number(),
  sentences: z.number(),
  addressed: z.object({
    mother: cell,
    father: cell,
    both: cell,
    neutral: cell,
    unknown: cell,
  }),
  balance: estimate,
});
export type ShownShares = z.infer<typeof shares>;

const group = shares.extend({ phase: z.string().nullable(), locale: z.string().nullable() });
export type ShownGroup = z.infer<typeof group>;

const doneBy = z.object({ count: z.number(), helps: z.number() }).nullable();

const trendPoint = shares.extend({ version: z.number(), publishedAt: z.string() });
export type ShownTrendPoint = z.infer<typeof trendPoint>;

const care = z.object({
  tasks: z.array(
    z.object({
      task: z.enum(["all", ...careTasks]),
      by: z.object({
        mother: doneBy,
        father: doneBy,
        both: doneBy,
        other: doneBy,
        unsaid: doneBy,
      }),
    }),
  ),
  helperRatio: z.object({ mother: estimate, father: estimate }),
});
export type ShownCare = z.infer<typeof care>;

export const reportSchema = z.object({
  edition: z.string(),
  version: z.number().nullable(),
  publishedAt: z.string().nullable(),
  phase: z.string().nullable(),
  locale: z.string().nullable(),
  hiddenBelow: z.number(),
  unreadLocales: z.array(z.string()),
  groups: z.array(group),
  care,
  trend: z.array(trendPoint),
});
export type ShownReport = z.infer<typeof reportSchema>;
