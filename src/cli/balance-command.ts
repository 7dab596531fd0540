import { balanceCsv } from "../actions/balance/balance-csv.ts";
import {
  balanceReport,
  type BalanceQuestion,
  type BalanceReport,
} from "../actions/balance/balance-report.ts";
import type { Estimate } from "../domain/balance/figures/bootstrap.ts";
import { addressees, agents } from "../domain/balance/labels.ts";
import { openPackDesk } from "../store/pack-desk.ts";
import { UsageError, type ExitCode, type Output } from "./outcome.ts";
import { operatorEnvironment } from "./operator-environment.ts";

export interface BalanceOptions {
  version?: string;
  phase?: string;
  locale?: string;
  csv?: boolean;
}

/** An operator reads every edition, as with the other commands that read. */
const operator = { roles: ["administrator"], editions: [] } as const;

/** Whom the texts of an edition's version address: a table, CSV, or with --json the whole report. */
export async function runBalance(
  edition: string,
  options: BalanceOptions,
  output: Output,
): Promise<ExitCode> {
  const { phase = null, locale = null, csv = false } = options;
  const version = versionOf(options.version ?? "newest");
  const desk = openPackDesk(await operatorEnvironment());
  const report = await balanceReport(desk, operator, { edition, version, phase, locale });
  output.line(csv ? balanceCsv(report).trimEnd() : tablesOf(report), report);
  return 0;
}

function versionOf(given: string): BalanceQuestion["version"] {
  if (given === "newest" || given === "next") return given;
  if (/^[1-9][0-9]{0,8}$/.test(given)) return Number(given);
  throw new UsageError(
    `--version is a number, newest or next, not ${given} / --version は番号か newest か next です`,
  );
}

function tablesOf(report: BalanceReport): string {
  const { groups, care, edition, version } = report;
  return [
    `${edition}, ${version === null ? "approved now" : `version ${String(version)}`}`,
    "",
    row(["phase", "locale", "messages", "sentences", ...addressees, "balance"]),
    row(["---", "---", ...Array.from({ length: 8 }, () => "---:")]),
    ...groups.map(({ phase, locale, messages, sentences, addressed, balance }) =>
      row([
        phase ?? "all",
        locale ?? "all",
        String(messages),
        String(sentences),
        ...addressees.map((who) => {
          const cell = addressed[who];
          return cell === null ? fewer(report) : `${String(cell.count)} (${percent(cell.share)})`;
        }),
        estimateText(balance, report, (figure) => figure.toFixed(2)),
      ]),
    ),
    "",
    row(["care task", ...agents]),
    row(["---", ...agents.map(() => "---:")]),
    ...care.tasks.map(({ task, by }) =>
      row([
        task,
        ...agents.map((agent) => {
          const done = by[agent];
          return done === null
            ? fewer(report)
            : `${String(done.count)} (helps ${percent(done.helps)})`;
        }),
      ]),
    ),
    "",
    `helper ratio, mothers: ${estimateText(care.helperRatio.mother, report, percent)}`,
    `helper ratio, fathers: ${estimateText(care.helperRatio.father, report, percent)}`,
  ].join("\n");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function fewer({ hiddenBelow }: BalanceReport): string {
  return `< ${String(hiddenBelow)}`;
}

function estimateText(
  estimate: Estimate | null,
  report: BalanceReport,
  written: (figure: number) => string,
): string {
  if (estimate === null) return fewer(report);
  const { value, low, high } = estimate;
  return `${written(value)} (${written(low)} … ${written(high)})`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(0)} %`;
}
