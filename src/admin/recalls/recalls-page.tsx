"use client";
import { recallsSchema, type ShownRecall } from "../api/answers.ts";
import { useAnswer } from "../api/use-answer.ts";
import { usePerson } from "../api/use-person.ts";
import { momentInTokyo } from "../elements/moment.ts";
import { PageTitle } from "../elements/page-title.tsx";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useLanguage, useSay } from "../use-say.ts";
import { words } from "../words.ts";
import { pageWords } from "../words/page-words.ts";
import { publishWords } from "../words/publish-words.ts";
import { RecallForm } from "./recall-form.tsx";

/** What was recalled and why; publishers recall here. */
export function RecallsPage() {
  const say = useSay();
  const { value, trouble, reload } = useAnswer("/recalls", recallsSchema);
  const publishes = usePerson().roles.includes("publisher");
  return (
    <>
      <PageTitle title={pageWords.recalls} />
      <p>{say(publishWords.recallIntro)}</p>
      {publishes ? (
        <RecallForm onRecalled={reload} />
      ) : (
        <p className="kz-hint">{say(publishWords.onlyPublishers)}</p>
      )}
      <section className="kz-section">
        <h2>{say(publishWords.recallList)}</h2>
        <TroubleNote trouble={trouble} />
        {value === null && trouble === null && <p role="status">{say(words.loading)}</p>}
        {value?.recalls.length === 0 && <p>{say(publishWords.noRecalls)}</p>}
        <ul className="kz-list">
          {value?.recalls.map((recall) => (
            <RecallItem key={recall.id} recall={recall} />
          ))}
        </ul>
      </section>
    </>
  );
}

function RecallItem({ recall }: { recall: ShownRecall }) {
  const say = useSay();
  const language = useLanguage();
  return (
    <li>
      <strong>{recall.key}</strong> {say(publishWords[recall.severity])}
      <br />
      <small>
        {recall.id} · <time dateTime={recall.since}>{momentInTokyo(recall.since, language)}</time>
        {recall.replacedBy !== null && ` · ${say(publishWords.replaced)} ${recall.replacedBy}`}
      </small>
      <p className="kz-comment">{recall.reason}</p>
    </li>
  );
}
