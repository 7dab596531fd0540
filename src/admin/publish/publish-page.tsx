"use client";
import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { homeSchema } from "../api/answers.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useNames } from "../api/use-names.ts";
import { PageTitle } from "../elements/page-title.tsx";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { words } from "../words.ts";
import { pageWords } from "../words/page-words.ts";
import { publishWords } from "../words/publish-words.ts";
import { EditionPreview } from "./edition-preview.tsx";

/** Choose an edition, read what publishing now would change, publish. */
export function PublishPage() {
  const say = useSay();
  const nameOf = useNames("editions");
  const wanted = useSearchParams().get("edition");
  const [chosen, setChosen] = useState(wanted);
  const { value: home, trouble, reload } = useAnswer("/desk/home", homeSchema);
  return (
    <>
      <PageTitle title={pageWords.publish} />
      <p>{say(publishWords.intro)}</p>
      <TroubleNote trouble={trouble} />
      {home === null && trouble === null && <p role="status">{say(words.loading)}</p>}
      <div className="kz-buttons" role="group" aria-label={say(pageWords.edition)}>
        {home?.editions.map(({ slug, pendingChanges }) => (
          <button
            key={slug}
            type="button"
            className={`kz-button${slug === chosen ? " kz-button--chosen" : ""}`}
            aria-pressed={slug === chosen}
            onClick={() => setChosen(slug)}
          >
            {nameOf(slug)}
            {pendingChanges > 0 && (
              <small>
                {say(pageWords.unpublished)} {say(words.items(pendingChanges))}
              </small>
            )}
          </button>
        ))}
      </div>
      {chosen !== null && (
        <EditionPreview key={chosen} slug={chosen} name={nameOf(chosen)} onPublished={reload} />
      )}
    </>
  );
}
