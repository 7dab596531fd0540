import { z } from "zod";
import { openRecords } from "../store/payload-records.ts";
import { deskPool } from "../store/sql/database.ts";
import { sqlOf } from "../store/sql/sql.ts";
import { RefusedError } from "../domain/review/refusal.ts";
import { refusalWording } from "../domain/review/refusal-wording.ts";
import { actingAs } from "./acting-as.ts";
import type { ExitCode, Output } from "./outcome.ts";
import { operatorEnvironment } from "./operator-environment.ts";
import { quietPayload } from "./quiet-payload.ts";
import { readText } from "./read-text.ts";

const rowSchema = z.strictObject({
  phase: z.string(),
  day: z.number().int().optional(),
  anniversary: z.number().int().optional(),
  audience: z.enum(["everyone", "birth-parent", "partner", "grandparents"]).default("everyone"),
  title: z.string(),
  text: z.string(),
  topics: z.array(z.string()).default([]),
  assumesLiveBirth: z.boolean().default(false),
  assumesSingleBaby: z.boolean().default(false),
  sources: z.array(z.strictObject({ title: z.string(), url: z.string().optional() })).default([]),
});

/** A row with its line number in the file, from 1. */
interface NumberedRow {
  number: number;
  row: z.infer<typeof rowSchema>;
}

interface RowProblem {
  row: number;
  column: string;
  message: string;
}

/**
 * Imports Japanese messages as drafts, one JSON object a line. All of them or none: the first pass
 * names every wrong row and column, the second writes in one transaction.
 */
export async function runImport(
  file: string,
  as: string | undefined,
  output: Output,
): Promise<ExitCode> {
  const text = await readText(file, process.stdin);
  const { rows, problems } = parseRows(text);
  if (problems.length === 0) problems.push(...(await writeRows(rows, as)));
  for (const problem of problems) {
    const { row, column, message } = problem;
    output.problem(`row ${String(row)}, column ${column}: ${message}`, problem);
  }
  if (problems.length > 0) {
    output.problem("nothing was imported / 何も取り込んでいません", { code: "nothing-imported" });
    return 1;
  }
  output.line(`imported ${String(rows.length)} drafts / 下書きとして取り込みました`, {
    imported: rows.length,
  });
  return 0;
}

function parseRows(text: string): { rows: NumberedRow[]; problems: RowProblem[] } {
  const rows: NumberedRow[] = [];
  const problems: RowProblem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const row = index + 1;
    const parsed = rowSchema.safeParse(parseLine(line));
    if (parsed.success) rows.push({ number: row, row: parsed.data });
    else {
      problems.push(
        ...parsed.error.issues.map((issue) => ({
          row,
          column: issue.path.join(".") || "-",
          message: issue.message,
        })),
      );
    }
  }
  return { rows, problems };
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

async function writeRows(
  rows: readonly NumberedRow[],
  as: string | undefined,
): Promise<RowProblem[]> {
  const { databaseUrl } = await operatorEnvironment();
  const editor = await actingAs(databaseUrl, as, "editor");
  const topics = await unknownTopics(databaseUrl, rows);
  if (topics.length > 0) return topics;
  await quietPayload();
  const records = await openRecords();
  const person = { id: editor.id, email: "", roles: editor.roles };
  return await records.allOrNothing(async (create) => {
    const problems: RowProblem[] = [];
    for (const { number, row } of rows) {
      const slotKind = row.anniversary === undefined ? "day" : "anniversary";
      try {
        await create("messages", { ...row, slotKind }, person);
      } catch (error) {
        problems.push(problemOf(number, error));
        // A failed statement ends the transaction; later rows could only fail after it.
        if (!(error instanceof RefusedError)) break;
      }
    }
    return problems;
  });
}

/** A topic says who must approve, so a wrong one is named before anything is written. */
async function unknownTopics(
  databaseUrl: string,
  rows: readonly NumberedRow[],
): Promise<RowProblem[]> {
  const pool = deskPool(databaseUrl, 1);
  try {
    const found = await sqlOf(pool).rows(z.object({ id: z.string() }), "SELECT id FROM topics");
    const known = new Set(found.map(({ id }) => id));
    return rows.flatMap(({ number, row }) =>
      row.topics
        .filter((topic) => !known.has(topic))
        .map((topic) => ({
          row: number,
          column: "topics",
          message: `unknown topic ${topic}; known are ${[...known].toSorted().join(", ")} / 登録されていない話題です`,
        })),
    );
  } finally {
    await pool.end();
  }
}

function problemOf(row: number, error: unknown): RowProblem {
  if (error instanceof RefusedError) {
    const { code, context } = error.refusal;
    const issues = z.array(z.object({ field: z.string(), code: z.string() }));
    const issue = issues.safeParse(context["issues"]).data?.[0];
    const column = issue?.field ?? z.string().safeParse(context["field"]).data ?? "day";
    return {
      row,
      column,
      message: `${issue?.code ?? code}: ${refusalWording[code].en} / ${refusalWording[code].ja}`,
    };
  }
  return { row, column: "-", message: error instanceof Error ? error.message : String(error) };
}
