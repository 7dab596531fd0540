"use client";
import { useId } from "react";
import type { ShownEstimate } from "../../api/balance-answers.ts";
import { useSay } from "../../use-say.ts";
import { balanceWords } from "../../words/balance-words.ts";
import { intervalOf, placeOf, signed } from "./figures.ts";

interface Row {
  name: string;
  estimate: ShownEstimate;
}

/** A dot with its interval for each row, on one axis from all father (left) to all mother (right). */
export function BalancePlot({ rows, fewest }: { rows: readonly Row[]; fewest: number }) {
  const say = useSay();
  return (
    <div className="kz-balance-plot">
      <div className="kz-balance-ends" aria-hidden="true">
        <span>← {say(balanceWords.towardsFather)}</span>
        <span>{say(balanceWords.towardsMother)} →</span>
      </div>
      {rows.map((row) => (
        <PlotRow key={row.name} row={row} fewest={fewest} />
      ))}
      <svg className="kz-balance-axis" aria-hidden="true">
        {[-1, -0.5, 0, 0.5, 1].map((tick) => (
          <text key={tick} x={`${placeOf(tick)}%`} y="16" textAnchor="middle">
            {tick === 0 ? "0" : `${tick > 0 ? "+" : "−"}${Math.abs(tick)}`}
          </text>
        ))}
      </svg>
    </div>
  );
}

function PlotRow({ row: { name, estimate }, fewest }: { row: Row; fewest: number }) {
  const say = useSay();
  const id = useId();
  const text =
    estimate === null
      ? say(balanceWords.fewer(fewest))
      : `${signed(estimate.value)} (${intervalOf(estimate)})`;
  return (
    <div className="kz-balance-row">
      <p>
        <strong>{name}</strong> <small>{text}</small>
      </p>
      <svg className="kz-balance-line" role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{`${say(balanceWords.balance)}: ${name}`}</title>
        <desc id={`${id}-desc`}>{text}</desc>
        <line className="kz-balance-rule" x1="4%" x2="96%" y1="14" y2="14" />
        <line className="kz-balance-zero" x1="50%" x2="50%" y1="0" y2="28" />
        {estimate !== null && (
          <>
            <line
              className="kz-balance-whisker"
              x1={`${placeOf(estimate.low)}%`}
              x2={`${placeOf(estimate.high)}%`}
              y1="14"
              y2="14"
            />
            <circle className="kz-balance-dot" cx={`${placeOf(estimate.value)}%`} cy="14" r="7" />
          </>
        )}
      </svg>
    </div>
  );
}
