"use client";
import { useId } from "react";
import type { ShownTrendPoint } from "../../api/balance-answers.ts";
import { useSay } from "../../use-say.ts";
import { balanceWords } from "../../words/balance-words.ts";
import { intervalOf, signed } from "./figures.ts";

/** Versions from left to right, balance from all father (below) to all mother (above). */
export function TrendPlot({
  trend,
  fewest,
}: {
  trend: readonly ShownTrendPoint[];
  fewest: number;
}) {
  const say = useSay();
  const id = useId();
  const x = (index: number) => `${8 + ((index + 0.5) / trend.length) * 88}%`;
  const known = trend.flatMap((point, index) =>
    point.balance === null ? [] : [{ index, balance: point.balance }],
  );
  const told = trend.map(({ version, balance }) => {
    const figure =
      balance === null
        ? say(balanceWords.fewer(fewest))
        : `${signed(balance.value)} (${intervalOf(balance)})`;
    return `${say(balanceWords.versionNumber(version))} ${figure}`;
  });
  const everyOther = Math.ceil(trend.length / 8);
  return (
    <svg className="kz-balance-trend" role="img" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{say(balanceWords.trend)}</title>
      <desc id={`${id}-desc`}>{told.join(", ")}</desc>
      <text x="0" y="14">
        ↑ {say(balanceWords.towardsMother)}
      </text>
      <text x="0" y={height - 30}>
        ↓ {say(balanceWords.towardsFather)}
      </text>
      {[1, 0, -1].map((tick) => (
        <g key={tick}>
          <line
            className={tick === 0 ? "kz-balance-zero" : "kz-balance-rule"}
            x1="8%"
            x2="100%"
            y1={y(tick)}
            y2={y(tick)}
          />
          <text x="0" y={y(tick) + 5}>
            {tick === 0 ? "0" : tick > 0 ? "+1" : "−1"}
          </text>
        </g>
      ))}
      {known.slice(1).map(({ index, balance }, at) => {
        const before = known[at];
        if (before === undefined) return null;
        return (
          <line
            key={index}
            className={`kz-balance-path${index - before.index > 1 ? " kz-balance-path--gap" : ""}`}
            x1={x(before.index)}
            y1={y(before.balance.value)}
            x2={x(index)}
            y2={y(balance.value)}
          />
        );
      })}
      {known.map(({ index, balance }) => (
        <g key={index}>
          <line
            className="kz-balance-whisker"
            x1={x(index)}
            x2={x(index)}
            y1={y(balance.low)}
            y2={y(balance.high)}
          />
          <circle className="kz-balance-dot" cx={x(index)} cy={y(balance.value)} r="6" />
        </g>
      ))}
      {trend.map(({ version, balance }, index) => (
        <g key={version}>
          {balance === null && (
            <text x={x(index)} y={y(0) + 20} textAnchor="middle" className="kz-balance-none">
              ?
            </text>
          )}
          {(trend.length - 1 - index) % everyOther === 0 && (
            <text x={x(index)} y={height - 6} textAnchor="middle">
              {version}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

const height = 260;

function y(balance: number): number {
  return 36 + ((1 - balance) / 2) * (height - 36 - 56);
}
