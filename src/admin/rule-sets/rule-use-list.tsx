"use client";
import { usageSchema } from "../api/rule-set-answers.ts";
import { useAnswer } from "../api/use-answer.ts";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { words } from "../words.ts";
import { ruleSetWords } from "../words/rule-set-words.ts";
import { RuleLink } from "./trial-result.tsx";

/** How often each rule finds something in the texts of today, and how often that is waived. */
export function RuleUseList() {
  const say = useSay();
  const { value, trouble } = useAnswer("/rule-sets/usage", usageSchema);
  return (
    <section className="kz-section">
      <h2>{say(ruleSetWords.usage)}</h2>
      <p className="kz-hint">{say(ruleSetWords.usageHint)}</p>
      <TroubleNote trouble={trouble} />
      {value === null && trouble === null && <p role="status">{say(words.loading)}</p>}
      {value?.rules.length === 0 && <p>{say(ruleSetWords.usageNone)}</p>}
      {value !== null && value.rules.length > 0 && (
        <div className="kz-scroll">
          <table className="kz-table">
            <thead>
              <tr>
                <th scope="col">{say(ruleSetWords.rule)}</th>
                <th scope="col">{say(ruleSetWords.findings)}</th>
                <th scope="col">{say(ruleSetWords.waived)}</th>
                <th scope="col">{say(ruleSetWords.waiverRate)}</th>
              </tr>
            </thead>
            <tbody>
              {value.rules.map((use) => (
                <tr key={use.rule}>
                  <th scope="row">{use.editable ? <RuleLink rule={use.rule} /> : use.rule}</th>
                  <td>{use.findings}</td>
                  <td>{use.waived}</td>
                  <td>
                    {(use.waiverRate * 100).toFixed(0)} %
                    {use.asksForBetterRule && (
                      <>
                        {" "}
                        <strong>{say(ruleSetWords.asksForBetter)}</strong>
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
