import { z } from "zod";
import type { BalanceText } from "../read-message.ts";
import { addressees, agents, careTasks, ways, type Doing, type SentenceLabel } from "../labels.ts";

const doing = z
  .string()
  .transform((text) => text.split(":"))
  .pipe(z.tuple([z.enum(careTasks), z.enum(agents), z.enum(ways)]))
  .transform(([task, agent, way]): Doing => ({ task, agent, way }));

const rowSchema = z
  .tuple([
    z.string().min(1),
    z.enum(["ja", "ja-easy", "en"]),
    z.string(),
    z.coerce.number().int(),
    z.string().min(1),
    z.enum(addressees),
    z
      .string()
      .transform((text) => (text === "-" ? [] : text.split(",")))
      .pipe(z.array(doing)),
  ])
  .transform(([message, locale, audience, paragraph, sentence, addressed, doings]) => ({
    message,
    locale,
    audience,
    paragraph,
    sentence,
    addressed,
    doings,
  }));
type Row = z.output<typeof rowSchema>;

/** A message that a person has labelled, with one label a sentence, the title first. */
export interface LabelledMessage extends BalanceText {
  id: string;
  labels: SentenceLabel[];
}

/**
 * Messages of a tab-separated file under a heading: message, locale, audience, paragraph (0 is the title),
 * sentence, addressed, doings (`task:agent:way`, comma-separated, or `-`). Throws TypeError naming the line.
 */
export function parseLabelledMessages(text: string): LabelledMessage[] {
  const rows = text.replace(/\n$/, "").split("\n").slice(1).map(parseRow);
  const byMessage = new Map<string, Row[]>();
  for (const row of rows) byMessage.set(row.message, [...(byMessage.get(row.message) ?? []), row]);
  return [...byMessage].map(([id, own]) => messageOf(id, own));
}

function parseRow(line: string, index: number): Row {
  const row = rowSchema.safeParse(line.split("\t"));
  if (row.success) return row.data;
  throw new TypeError(`line ${String(index + 2)}: ${z.prettifyError(row.error)}`);
}

function messageOf(id: string, rows: readonly Row[]): LabelledMessage {
  const { locale = "ja", audience = "everyone" } = rows[0] ?? {};
  const paragraphs = new Map<number, string[]>();
  for (const { paragraph, sentence } of rows) {
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), sentence]);
  }
  const [title = "", ...body] = [...paragraphs.values()].map((one) => one.join(between[locale]));
  return {
    id,
    title,
    text: body.join("\n\n"),
    audience,
    language: locale === "en" ? "en" : "ja",
    labels: rows.map(({ addressed, doings }) => ({ addressed, doings })),
  };
}

const between = { ja: "", "ja-easy": "　", en: " " } as const;
