import { csvOf, type CsvCell } from "../../domain/balance/figures/csv.ts";
import type { Estimate } from "../../domain/balance/figures/bootstrap.ts";
import { addressees, agents } from "../../domain/balance/labels.ts";
import type { Shares } from "../../domain/balance/figures/report.ts";
import type { BalanceReport } from "./balance-report.ts";

/**
 * A report as one table, one figure a row; what `figure` means and which columns it fills is the table of
 * docs/balance.md. A hidden figure keeps its row, with `hidden` saying why and no number.
 */
export function balanceCsv(report: BalanceReport): string {
  const { version, publishedAt, phase, locale } = report;
  const here = { version, publishedAt };
  return csvOf([
    columns,
    ...report.groups.flatMap((group) =>
      shareRows(report, { ...here, phase: group.phase, locale: group.locale }, group),
    ),
    ...careRows(report, { ...here, phase, locale }),
    ...report.trend.flatMap((one) =>
      shareRows(
        report,
        { version: one.version, publishedAt: one.publishedAt, phase, locale },
        one,
        "trend-",
      ),
    ),
  ]);
}

const columns = [
  "edition",
  "version",
  "published_at",
  "phase",
  "locale",
  "figure",
  "task",
  "who",
  "count",
  "base",
  "value",
  "low",
  "high",
  "hidden",
];

interface Place {
  version: number | null;
  publishedAt: string | null;
  phase: string | null;
  locale: string | null;
}

function shareRows(
  report: BalanceReport,
  place: Place,
  { sentences, addressed, balance }: Shares,
  prefix = "",
): CsvCell[][] {
  const start = startOf(report, place);
  return [
    ...addressees.map((who): CsvCell[] => {
      const cell = addressed[who];
      const figures =
        cell === null
          ? hiddenCells
          : [cell.count, sentences, rounded(cell.share), null, null, null];
      return [...start, `${prefix}addressed`, null, who, ...figures];
    }),
    [...start, `${prefix}balance`, null, null, ...estimateCells(balance)],
  ];
}

function careRows(report: BalanceReport, place: Place): CsvCell[][] {
  const start = startOf(report, place);
  const { tasks, helperRatio } = report.care;
  return [
    ...tasks.flatMap(({ task, by }) =>
      agents.map((who): CsvCell[] => {
        const done = by[who];
        const figures =
          done === null
            ? hiddenCells
            : [done.count, done.count, rounded(done.helps), null, null, null];
        return [...start, "task", task, who, ...figures];
      }),
    ),
    ...(["mother", "father"] as const).map((who): CsvCell[] => [
      ...start,
      "helper-ratio",
      "all",
      who,
      ...estimateCells(helperRatio[who]),
    ]),
  ];
}

const hiddenCells: CsvCell[] = [null, null, null, null, null, "fewer than 20"];

function estimateCells(estimate: Estimate | null): CsvCell[] {
  if (estimate === null) return hiddenCells;
  const { base, value, low, high } = estimate;
  return [null, base, rounded(value), rounded(low), rounded(high), null];
}

function startOf({ edition }: BalanceReport, place: Place): CsvCell[] {
  const { version, publishedAt, phase, locale } = place;
  return [edition, version ?? "next", publishedAt, phase ?? "all", locale ?? "all"];
}

function rounded(figure: number): number {
  return Math.round(figure * 10_000) / 10_000;
}
