import { runBenches } from "./bench/run-benches.ts";
import { reachesGoal } from "./bench/bench-row.ts";
import type { ExitCode, Output } from "./outcome.ts";

/** Prints the figures of the README's table; 1 when one misses its goal or could not be measured. */
export async function runBench(output: Output): Promise<ExitCode> {
  const tell = (line: string) => output.problem(line, { progress: line });
  const { rows, table, failed } = await runBenches(tell);
  if (output.json) for (const row of rows) output.line(row.name, row);
  else output.line(table, {});
  const missed = rows
    .filter((row) => reachesGoal(row) === false)
    .map(({ name }) => `${name} misses its goal`);
  const problems = [...failed, ...missed];
  for (const problem of problems) output.problem(problem, { problem });
  return problems.length === 0 ? 0 : 1;
}
