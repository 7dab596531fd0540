import { reachesGoal, type BenchRow } from "./bench-row.ts";

/** The rows as a Markdown table, for the terminal and for the README. */
export function benchTable(rows: readonly BenchRow[]): string {
  const cells = [
    ["what", "ours", "baseline", "unit", "baseline is", "ratio", "goal"],
    ...rows.map(cellsOf),
  ];
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head = [], ...body] = cells;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}

function cellsOf(row: BenchRow): string[] {
  const met = reachesGoal(row);
  const verdict = met === null ? "" : met ? " ✓" : " ✗";
  const [ownVerdict, ratioVerdict] = row.most === undefined ? ["", verdict] : [verdict, ""];
  return [
    row.name,
    `${figure(row.ours)}${ownVerdict}`,
    row.baseline === null ? "absent" : figure(row.baseline),
    row.unit,
    row.baselineName,
    row.ratio === null ? "–" : `${row.ratio.toFixed(2)}${ratioVerdict}`,
    goalOf(row),
  ];
}

function goalOf({ goal, most, unit }: BenchRow): string {
  if (most !== undefined) return `≤ ${figure(most)} ${unit}`;
  return goal === null ? "–" : `≥ ${String(goal)}`;
}

function figure(value: number): string {
  const digits = value >= 100 ? 0 : value >= 1 ? 1 : 3;
  return value.toLocaleString("en", { maximumFractionDigits: digits });
}
