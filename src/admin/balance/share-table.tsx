"use client";
import { addressees } from "../../domain/balance/labels.ts";
import type { ShownGroup } from "../api/balance-answers.ts";
import { useSay } from "../use-say.ts";
import { addresseeWords, balanceWords } from "../words/balance-words.ts";
import { intervalOf, percent, signed } from "./plots/figures.ts";

interface Props {
  rows: readonly { name: string; group: ShownGroup }[];
  fewest: number;
}

/** Every figure of the bars and of the balance, in a table. */
export function ShareTable({ rows, fewest }: Props) {
  const say = useSay();
  const fewer = say(balanceWords.fewer(fewest));
  return (
    <details>
      <summary>{say(balanceWords.numbers)}</summary>
      <div className="kz-scroll" role="region" aria-label={say(balanceWords.numbers)} tabIndex={0}>
        <table className="kz-table kz-balance-table">
          <thead>
            <tr>
              <th scope="col">
                {say(balanceWords.phase)} · {say(balanceWords.locale)}
              </th>
              {addressees.map((who) => (
                <th key={who} scope="col">
                  {say(addresseeWords[who])}
                </th>
              ))}
              <th scope="col">{say(balanceWords.sentences)}</th>
              <th scope="col">{say(balanceWords.balance)}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, group }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {addressees.map((who) => {
                  const cell = group.addressed[who];
                  return (
                    <td key={who}>
                      {cell === null ? (
                        <small>{fewer}</small>
                      ) : (
                        `${cell.count} (${percent(cell.share)})`
                      )}
                    </td>
                  );
                })}
                <td>{group.sentences}</td>
                <td>
                  {group.balance === null ? (
                    <small>{fewer}</small>
                  ) : (
                    <>
                      {signed(group.balance.value)} <small>{intervalOf(group.balance)}</small>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
