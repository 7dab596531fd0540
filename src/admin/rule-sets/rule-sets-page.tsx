"use client";
import { ruleSetsSchema } from "../api/rule-set-answers.ts";
import { useAnswer } from "../api/use-answer.ts";
import { usePerson } from "../api/use-person.ts";
import { PageTitle } from "../elements/page-title.tsx";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { words } from "../words.ts";
import { ruleSetWords } from "../words/rule-set-words.ts";
import { ProposeForm } from "./propose-form.tsx";
import { RuleChanges } from "./rule-changes.tsx";
import { RuleSetItem } from "./rule-set-item.tsx";
import { RuleUseList } from "./rule-use-list.tsx";
import { Trial } from "./trial.tsx";

/** The set in force, the drafts beside it, and every set that was proposed. */
export function RuleSetsPage() {
  const say = useSay();
  const { value, trouble, reload } = useAnswer("/rule-sets", ruleSetsSchema);
  const proposes = usePerson().roles.some((role) => role === "editor" || role === "administrator");
  return (
    <>
      <PageTitle title={ruleSetWords.title} />
      <p>{say(ruleSetWords.intro)}</p>
      <p className="kz-buttons">
        <a className="kz-button" href="/admin/collections/rules">
          {say(ruleSetWords.toRules)}
        </a>
        <a className="kz-button" href="/admin/collections/word-sets">
          {say(ruleSetWords.toWords)}
        </a>
      </p>
      <TroubleNote trouble={trouble} />
      {value === null && trouble === null && <p role="status">{say(words.loading)}</p>}
      {value !== null && (
        <>
          <p className="kz-note">
            {say(ruleSetWords.active(value.active.builtIn, value.active.id.slice(0, 12)))}
          </p>
          <section className="kz-section">
            <h2>{say(ruleSetWords.drafts)}</h2>
            <RuleChanges changes={value.draft} />
            <Trial id="draft" />
            {proposes && Object.values(value.draft).some((names) => names.length > 0) && (
              <ProposeForm onProposed={reload} />
            )}
          </section>
          <section className="kz-section">
            <h2>{say(ruleSetWords.history)}</h2>
            {value.sets.length === 0 && <p>{say(ruleSetWords.noSets)}</p>}
            <ul className="kz-list">
              {value.sets.map((set) => (
                <RuleSetItem key={set.id} set={set} onActivated={reload} />
              ))}
            </ul>
          </section>
        </>
      )}
      <RuleUseList key={value?.active.id} />
    </>
  );
}
