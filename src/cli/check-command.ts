import { z } from "zod";
import { check, type CheckLocale, type Finding } from "../domain/language/check.ts";
import { UsageError } from "./outcome.ts";
import { readText } from "./read-text.ts";

export interface CheckOptions {
  /** A path, or "-" (also when left out) for standard input. */
  file?: string | undefined;
  /** For records without a locale of their own; ja when left out. */
  locale?: string | undefined;
  /** Output is NDJSON either way; with this, so is what goes wrong. */
  json?: boolean;
}

export interface CheckIo {
  stdin: AsyncIterable<string | Uint8Array>;
  stdout: { write(text: string): unknown };
  stderr: { write(text: string): unknown };
}

/**
 * `kizuna check [FILE|-] --locale ja|en|ja-easy` (design §5). Input is NDJSON when its first line
 * opens an object; otherwise the whole text is one message whose id is the file name or "-".
 * Resolves to 0 (nothing blocks), 1 (an error or a warning) or 2 (wrong use, told on stderr).
 */
export async function runCheck(options: CheckOptions, io: CheckIo): Promise<0 | 1 | 2> {
  try {
    const locale = parseLocale(options.locale ?? "ja");
    const name = options.file ?? "-";
    const records = parseRecords(await readText(name, io.stdin), name, locale);
    return report(records, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const { message } = error;
    const said =
      options.json === true ? JSON.stringify({ code: "usage", detail: message }) : message;
    io.stderr.write(`${said}\n`);
    return 2;
  }
}

interface CheckRecord {
  id: string | number;
  locale: CheckLocale;
  text: string;
}

const localeSchema = z.enum(["ja", "en", "ja-easy"]);
const recordSchema = z.object({
  id: z.union([z.string(), z.number()]),
  locale: localeSchema.optional(),
  text: z.string(),
});

function parseLocale(given: string): CheckLocale {
  const parsed = localeSchema.safeParse(given);
  if (!parsed.success) throw new UsageError(`unknown locale "${given}" (use ja, en or ja-easy)`);
  return parsed.data;
}

function parseRecords(input: string, name: string, locale: CheckLocale): CheckRecord[] {
  const text = input.replace(/^\uFEFF/, "");
  if (!isNdjson(text)) return [{ id: name, locale, text: text.trimEnd() }];
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const record = parseLine(line, index + 1);
    return [{ ...record, locale: record.locale ?? locale }];
  });
}

/** A message may begin with a placeholder such as {name}; a record begins with a quoted field. */
function isNdjson(text: string): boolean {
  return /^\s*\{\s*["}]/.test(text);
}

function parseLine(line: string, number: number): z.output<typeof recordSchema> {
  try {
    return recordSchema.parse(JSON.parse(line));
  } catch (error) {
    const reason =
      error instanceof z.ZodError
        ? error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ")
        : "not JSON";
    throw new UsageError(`line ${number}: ${reason}`);
  }
}

function report(records: readonly CheckRecord[], io: CheckIo): 0 | 1 {
  let blocked = false;
  for (const { id, locale, text } of records) {
    const findings = check(text, locale);
    blocked ||= findings.some(({ severity }) => severity !== "info");
    const line = { id, findings: findings.map((finding) => writtenFinding(finding, locale)) };
    io.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return blocked ? 1 : 0;
}

/** A finding as the command writes it; the reason is English for English, else Japanese. */
export function writtenFinding(finding: Finding, locale: string) {
  const { rule, category, severity, start, end, text, suggestions } = finding;
  const message = locale === "en" ? finding.message.en : finding.message.ja;
  return { rule, category, severity, start, end, text, message, suggestions };
}
