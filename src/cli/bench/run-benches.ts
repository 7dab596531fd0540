import type { BenchRow } from "./bench-row.ts";
import { benchCheck } from "./check-bench.ts";
import { benchCheckers } from "./checker-bench.ts";
import { findProgram } from "./child-program.ts";
import { benchDelivery } from "./delivery-bench.ts";
import { openDemoDesk, type DemoDesk } from "./demo-desk.ts";
import { benchMemory } from "./memory-bench.ts";
import { benchPublish } from "./publish-bench.ts";
import { benchRest } from "./rest-bench.ts";
import { benchTable } from "./table.ts";

interface Bench {
  name: string;
  run: (desk: DemoDesk | null) => Promise<BenchRow[]>;
}

/** The benches of `kizuna bench`, in the order of the README's table. */
const benches: readonly Bench[] = [
  { name: "delivery beside nginx (about a minute)", run: benchDelivery },
  { name: "delivery beside Payload's REST", run: onDesk(benchRest) },
  { name: "check of 1,400 messages", run: benchCheck },
  { name: "one message beside textlint and alex", run: benchCheckers },
  { name: "memory of the checks", run: benchMemory },
  { name: "publish of 3 editions", run: onDesk(benchPublish) },
];

export interface BenchResult {
  rows: BenchRow[];
  table: string;
  /** Benches that could not run, with the reason. */
  failed: string[];
}

/** Runs every bench; `tell` gets one line of progress each. One that cannot run spares the others. */
export async function runBenches(tell: (line: string) => void): Promise<BenchResult> {
  for (const [program, lost] of missingPrograms()) tell(`${program} is not installed: ${lost}`);
  tell("making a demo desk to measure (about a minute)");
  const failed: string[] = [];
  const attempt = async <T>(name: string, work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      failed.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      return null;
    }
  };
  const desk = await attempt("demo desk", openDemoDesk);
  const rows: BenchRow[] = [];
  for (const { name, run } of benches) {
    tell(`measuring: ${name}`);
    rows.push(...((await attempt(name, () => run(desk))) ?? []));
  }
  await desk?.close();
  return { rows, table: benchTable(rows), failed };
}

function onDesk(run: (desk: DemoDesk) => Promise<BenchRow[]>): Bench["run"] {
  return async (desk) => {
    if (desk === null) throw new Error("needs the demo desk, which did not start");
    return await run(desk);
  };
}

/** Programs of the machine that the benches use, and what is lost without them. */
function missingPrograms(): [program: string, lost: string][] {
  const wanted: [string, string][] = [
    ["nginx", "the delivery server is measured without its baseline (apt-get install nginx)"],
    ["wrk", "a slower loader in this process is used, and no goal is judged (apt-get install wrk)"],
  ];
  return wanted.filter(([program]) => findProgram(program) === undefined);
}
