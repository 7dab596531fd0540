"use client";
import type { ShownChanges } from "../api/rule-set-answers.ts";
import { useSay } from "../use-say.ts";
import { words } from "../words.ts";
import { ruleSetWords } from "../words/rule-set-words.ts";
import { RuleLink } from "./trial-result.tsx";

/** Which rules and words differ from the set in force. */
export function RuleChanges({ changes }: { changes: ShownChanges }) {
  const say = useSay();
  const kinds = [
    { title: ruleSetWords.added, names: changes.added },
    { title: ruleSetWords.changed, names: changes.changed },
    { title: ruleSetWords.removed, names: changes.removed },
    { title: ruleSetWords.changedWords, names: changes.words },
  ].filter(({ names }) => names.length > 0);
  if (kinds.length === 0) return <p className="kz-note">{say(ruleSetWords.noChanges)}</p>;
  return (
    <dl>
      {kinds.map(({ title, names }) => (
        <div key={title.ja}>
          <dt>
            {say(title)} {say(words.items(names.length))}
          </dt>
          <dd>
            {names.map((name, index) => (
              <span key={name}>
                {index > 0 && "、"}
                <RuleLink rule={name} />
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
