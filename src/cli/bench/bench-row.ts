/** One figure beside its baseline, measured in the same run. `ratio` is ours over the baseline. */
export interface BenchRow {
  name: string;
  unit: string;
  ours: number;
  /** Null where the baseline cannot run on this machine. */
  baseline: number | null;
  baselineName: string;
  ratio: number | null;
  /** The ratio to reach, or null where none is set. */
  goal: number | null;
  /** The most that our own figure may be, in its unit. */
  most?: number;
}

/** Whether the row reaches what it should; null where nothing is set or nothing was measured beside. */
export function reachesGoal({ ours, ratio, goal, most }: BenchRow): boolean | null {
  if (most !== undefined) return ours <= most;
  return ratio === null || goal === null ? null : ratio >= goal;
}

/** A row of medians over rounds in which ours and the baseline took turns. */
export function rowOf(
  row: Pick<BenchRow, "name" | "unit" | "baselineName" | "goal" | "most">,
  ours: readonly number[],
  baselines: readonly number[],
): BenchRow {
  const measured = baselines.length > 0;
  const ratios = ours.map((figure, round) => figure / (baselines[round] ?? NaN));
  return {
    ...row,
    ours: median(ours),
    baseline: measured ? median(baselines) : null,
    ratio: measured ? median(ratios) : null,
  };
}

/** Milliseconds that the work takes. */
export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [high = 0, low = high] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 === 1 ? high : (high + low) / 2;
}
