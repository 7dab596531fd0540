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
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [high = 0, low = high] = [sorted[middle], sorted[middle - 1]];
  return sorted.length % 2 === 1 ? high : (high + low) / 2;
}
