import { readFile } from "node:fs/promises";
import { z } from "zod";
import { openRecords } from "../store/payload-records.ts";
import { exportedTexts } from "../store/sql/exported-texts.ts";
import { deskPool } from "../store/sql/database.ts";
import { sqlOf } from "../store/sql/sql.ts";
import { RefusedError } from "../domain/review/refusal.ts";
import { refusalWording } from "../domain/review/refusal-wording.ts";
import { actingAs } from "./acting-as.ts";
import { UsageError, type ExitCode, type Output } from "./outcome.ts";
import { operatorEnvironment } from "./operator-environment.ts";

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
type Row = z.infer<typeof rowSchema>;

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
  const text = await readFile(file, "utf8").catch(() => {
    throw new UsageError(`cannot read ${file}`);
  });
  const { rows, problems } = parseRows(text);
  if (problems.length === 0) problems.push(...(await writeRows(rows, as)));
  for (const problem of problems) {
    const { row, column, message } = problem;
    output.problem(`row ${String(row)}, column ${column}: ${message}`, problem);
  }
  if (problems.length > 0) {
    output.problem("nothing was imported", { code: "nothing-imported" });
    return 1;
  }
  output.line(`imported ${String(rows.length)} drafts`, { imported: rows.length });
  return 0;
}

/** Writes every text with its state, one JSON object a line. */
export async function runExport(output: Output): Promise<ExitCode> {
  const { databaseUrl } = operatorEnvironment();
  const pool = deskPool(databaseUrl, 1);
  try {
    for (const text of await exportedTexts(sqlOf(pool))) output.line(JSON.stringify(text), text);
    return 0;
  } finally {
    await pool.end();
  }
}

function parseRows(text: string): { rows: Row[]; problems: RowProblem[] } {
  const rows: Row[] = [];
  const problems: RowProblem[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const row = index + 1;
    const parsed = rowSchema.safeParse(parseLine(line));
    if (parsed.success) rows.push(parsed.data);
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

async function writeRows(rows: readonly Row[], as: string | undefined): Promise<RowProblem[]> {
  const { databaseUrl } = operatorEnvironment();
  const editor = await actingAs(databaseUrl, as, "editor");
  const records = await openRecords();
  const person = { id: editor.id, email: "", roles: editor.roles };
  return await records.allOrNothing(async (create) => {
    const problems: RowProblem[] = [];
    for (const [index, row] of rows.entries()) {
      const slotKind = row.anniversary === undefined ? "day" : "anniversary";
      try {
        await create("messages", { ...row, slotKind }, person);
      } catch (error) {
        problems.push(problemOf(index + 1, error));
        // A failed statement ends the transaction; later rows could only fail after it.
        if (!(error instanceof RefusedError)) break;
      }
    }
    return problems;
  });
}

function problemOf(row: number, error: unknown): RowProblem {
  if (error instanceof RefusedError) {
    const { code, context } = error.refusal;
    const issues = z.array(z.object({ field: z.string(), code: z.string() }));
    const issue = issues.safeParse(context["issues"]).data?.[0];
    const column = issue?.field ?? z.string().safeParse(context["field"]).data ?? "day";
    return { row, column, message: `${issue?.code ?? code}: ${refusalWording[code].en}` };
  }
  return { row, column: "-", message: error instanceof Error ? error.message : String(error) };
}
