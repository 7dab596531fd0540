import { z } from "zod";

/** SHA-256 in lower-case hexadecimal. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const count = z.number().int().nonnegative();
const version = z.number().int().positive();
const instant = z.iso.datetime();
const named = z.object({ sha256: sha256Schema, size: count });

/** One message as it stands on a line of a pack file (design §4). Text is NFC. */
export const packLineSchema = z.object({
  key: z.string(),
  phase: z.string(),
  day: z.number().int().optional(),
  anniversary: z.number().int().optional(),
  audience: z.string(),
  locale: z.string(),
  title: z.string(),
  text: z.string(),
  html: z.string(),
  flags: z.object({ assumesLiveBirth: z.boolean(), assumesSingleBaby: z.boolean() }),
  topics: z.array(z.string()),
  revision: sha256Schema,
  supervision: z.array(z.object({ specialty: z.string(), date: z.iso.date() })),
  owner: z.string(),
});
export type PackLine = z.infer<typeof packLineSchema>;

export const packRoles = ["core", "inserts"] as const;

export const packFileEntrySchema = named.extend({
  role: z.enum(packRoles),
  locale: z.string(),
  phase: z.string(),
  count,
});
export type PackFileEntry = z.infer<typeof packFileEntrySchema>;

/** The payload of a manifest: everything that version n of an edition holds. */
export const manifestSchema = z.object({
  edition: z.string(),
  version,
  publishedAt: instant,
  locales: z.array(z.string()),
  ruleSet: z.string(),
  previous: z.object({ version, sha256: sha256Schema }).nullable(),
  files: z.array(packFileEntrySchema),
  deltas: z.array(z.object({ from: sha256Schema, to: sha256Schema }).extend(named.shape)),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** The payload of a head: the newest version of an edition, expiring. */
export const headSchema = z.object({
  edition: z.string(),
  version,
  manifest: named,
  recallSeq: count,
  recalls: named,
  issuedAt: instant,
  expiresAt: instant,
});
export type Head = z.infer<typeof headSchema>;

/** What turns the pack file `from` into the pack file `to`; `upsert` are raw lines. */
export const deltaSchema = z.object({
  from: sha256Schema,
  to: sha256Schema,
  upsert: z.array(z.string()),
  remove: z.array(z.string()),
});
export type Delta = z.infer<typeof deltaSchema>;

export const recallSchema = z.object({
  id: z.string(),
  key: z.string(),
  messageSha256: z.array(sha256Schema),
  severity: z.enum(["stop", "correct"]),
  reason: z.string(),
  replacedBy: z.string().nullable(),
  since: instant,
});
export type Recall = z.infer<typeof recallSchema>;

/** The cumulative list of recalls that clients consult before sending. */
export const recallListSchema = z.object({
  edition: z.string(),
  recallSeq: count,
  recalls: z.array(recallSchema),
});
export type RecallList = z.infer<typeof recallListSchema>;
