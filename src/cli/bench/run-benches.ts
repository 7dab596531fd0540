import type { BenchRow } from "./bench-row.ts";
import { benchDelivery } from "./delivery-bench.ts";
import { benchTable } from "./table.ts";

/** The benches of `kizuna bench`, in the order of the README's table. */
const benches: readonly { name: string; run: () => Promise<BenchRow[]> }[] = [
  { name: "delivery beside nginx", run: benchDelivery },
];

/** Runs every bench; `tell` gets one line of progress each, the answer is the table. */
export async function runBenches(
  tell: (line: string) => void,
): Promise<{ rows: BenchRow[]; table: string }> {
  const rows: BenchRow[] = [];
  for (const { name, run } of benches) {
    tell(`measuring: ${name}`);
    rows.push(...(await run()));
  }
  if (rows.some((row) => row.baseline === null)) {
    tell("a baseline is not installed here (nginx?): only our own figures were measured");
  }
  return { rows, table: benchTable(rows) };
}
