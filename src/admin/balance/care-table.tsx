"use client";
import { agents } from "../../domain/balance/labels.ts";
import type { ShownCare } from "../api/balance-answers.ts";
import { useSay } from "../use-say.ts";
import { agentWords, balanceWords, careTaskWords } from "../words/balance-words.ts";
import { HelperRatio } from "./plots/helper-ratio.tsx";
import { percent } from "./plots/figures.ts";

/** Who does which care task, and how often only as help. Roles are named: on a phone CSS undoes the table. */
export function CareTable({ care, fewest }: { care: ShownCare; fewest: number }) {
  const say = useSay();
  const name = (task: ShownCare["tasks"][number]["task"]) =>
    say(task === "all" ? balanceWords.allTasks : careTaskWords[task]);
  const told = care.tasks.filter(
    ({ task, by }) => task === "all" || agents.some((agent) => by[agent] !== null),
  );
  const silent = care.tasks.filter((row) => !told.includes(row));
  return (
    <section className="kz-section">
      <h2>{say(balanceWords.care)}</h2>
      <p className="kz-hint">{say(balanceWords.careHint)}</p>
      <div className="kz-scroll" role="region" aria-label={say(balanceWords.care)} tabIndex={0}>
        <table className="kz-table kz-balance-table kz-balance-care" role="table">
          <thead role="rowgroup">
            <tr role="row">
              <th scope="col" role="columnheader">
                {say(balanceWords.task)}
              </th>
              {agents.map((agent) => (
                <th key={agent} scope="col" role="columnheader">
                  {say(agentWords[agent])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {told.map(({ task, by }) => (
              <tr key={task} role="row">
                <th scope="row" role="rowheader">
                  {name(task)}
                </th>
                {agents.map((agent) => {
                  const done = by[agent];
                  return (
                    <td key={agent} role="cell" data-label={say(agentWords[agent])}>
                      {done === null ? (
                        <small>{say(balanceWords.fewer(fewest))}</small>
                      ) : (
                        <>
                          {done.count} <small>({percent(done.helps)})</small>
                        </>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {silent.length > 0 && (
        <p className="kz-hint">
          {say(balanceWords.allHidden(silent.map(({ task }) => name(task)).join(" / ")))}
        </p>
      )}
      <HelperRatio ratios={care.helperRatio} fewest={fewest} />
    </section>
  );
}
