import { z } from "zod";

/**
 * An archive is gzipped NDJSON: a header, then each table with its rows, the sequences, the files of
 * the pack repository, the signing keys if asked for, and an end that counts them.
 */
export const headerSchema = z.strictObject({
  kizunaBackup: z.literal(1),
  createdAt: z.iso.datetime(),
  migrations: z.array(z.string()),
  withKeys: z.boolean(),
});
export type Header = z.infer<typeof headerSchema>;

/** A row: the text form of each column of the table before it, in the order of its columns. */
const rowSchema = z.array(z.string().nullable());
export type Row = z.infer<typeof rowSchema>;

const tableSchema = z.strictObject({ table: z.string(), columns: z.array(z.string()) });
const sequencesSchema = z.strictObject({ sequences: z.record(z.string(), z.string()) });
const base64 = z.base64().transform((text) => Buffer.from(text, "base64"));
const fileSchema = z.strictObject({ file: z.string(), base64 });
const keySchema = z.strictObject({ key: z.string().regex(/^[a-z.]+\.json$/), base64 });
const endSchema = z.strictObject({ end: z.strictObject({ rows: z.int(), files: z.int() }) });

const recordSchema = z.union([
  rowSchema,
  tableSchema,
  sequencesSchema,
  fileSchema,
  keySchema,
  endSchema,
]);
export type BackupRecord = z.output<typeof recordSchema>;

/** One line of an archive. Throws for anything else. */
export function parseRecord(line: string): BackupRecord {
  return recordSchema.parse(JSON.parse(line));
}
