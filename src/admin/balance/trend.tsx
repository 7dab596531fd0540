"use client";
import { addressees } from "../../domain/balance/labels.ts";
import type { ShownTrendPoint } from "../api/balance-answers.ts";
import { dayInTokyo } from "../elements/moment.ts";
import { useLanguage, useSay } from "../use-say.ts";
import { addresseeWords, balanceWords } from "../words/balance-words.ts";
import { intervalOf, percent, signed } from "./plots/figures.ts";
import { TrendPlot } from "./plots/trend-plot.tsx";

const mostShown = 24;

/** How balance and shares went from version to version, newest first in the table. */
export function Trend({ trend, fewest }: { trend: readonly ShownTrendPoint[]; fewest: number }) {
  const say = useSay();
  const language = useLanguage();
  if (trend.length === 0) return null;
  const shown = trend.slice(-mostShown);
  const fewer = <small>{say(balanceWords.fewer(fewest))}</small>;
  return (
    <section className="kz-section">
      <h2>{say(balanceWords.trend)}</h2>
      <p className="kz-hint">{say(balanceWords.trendText(fewest))}</p>
      {shown.length < trend.length && (
        <p className="kz-hint">{say(balanceWords.firstOnly(mostShown))}</p>
      )}
      <TrendPlot trend={shown} fewest={fewest} />
      <details>
        <summary>{say(balanceWords.numbers)}</summary>
        <div
          className="kz-scroll"
          role="region"
          aria-label={say(balanceWords.numbers)}
          tabIndex={0}
        >
          <table className="kz-table kz-balance-table">
            <thead>
              <tr>
                <th scope="col">{say(balanceWords.version)}</th>
                <th scope="col">{say(balanceWords.published)}</th>
                <th scope="col">{say(balanceWords.balance)}</th>
                {addressees.map((who) => (
                  <th key={who} scope="col">
                    {say(addresseeWords[who])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.toReversed().map(({ version, publishedAt, balance, addressed }) => (
                <tr key={version}>
                  <th scope="row">{say(balanceWords.versionNumber(version))}</th>
                  <td>{dayInTokyo(publishedAt, language)}</td>
                  <td>
                    {balance === null ? (
                      fewer
                    ) : (
                      <>
                        {signed(balance.value)} <small>{intervalOf(balance)}</small>
                      </>
                    )}
                  </td>
                  {addressees.map((who) => {
                    const cell = addressed[who];
                    return (
                      <td key={who}>
                        {cell === null ? fewer : `${cell.count} (${percent(cell.share)})`}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
