"use client";
import { SetStepNav, useDocumentInfo, useDocumentTitle } from "@payloadcms/ui";
import { useState } from "react";
import { writerOf } from "../../domain/review/decide-submit.ts";
import { usePerson } from "../api/use-person.ts";
import { useWriters } from "../api/use-writers.ts";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useThisText } from "../message/this-text.ts";
import { pageWithWording } from "../saving/old-wording.tsx";
import { useSay } from "../use-say.ts";
import { kindsWords, words } from "../words.ts";
import { listWords } from "../words/list-words.ts";
import { Save } from "./save.tsx";
import { useSavedVersions } from "./use-saved-versions.ts";

/** How many saves show at first, and how many more at a click. */
const step = 20;

/** Every save of a text with what it changed, in place of Payload's table of version numbers. */
export function HistoryPage() {
  const say = useSay();
  const { collectionSlug } = useDocumentInfo();
  const { kind, id } = useThisText();
  const { title } = useDocumentTitle();
  const { roles } = usePerson();
  const [limit, setLimit] = useState(step);
  const { versions, more, trouble } = useSavedVersions(kind, id, limit);
  const nameOf = useWriters(kind, id);
  const list = `/collections/${collectionSlug ?? ""}`;
  const writes = kind !== null && roles.includes(writerOf[kind]);
  return (
    <>
      <SetStepNav
        nav={[
          { label: kind === null ? "" : say(kindsWords[kind]), url: `/admin${list}` },
          { label: title, url: `/admin${list}/${String(id)}` },
          { label: say(listWords.history) },
        ]}
      />
      <p className="kz-hint">{say(listWords.historyIntro)}</p>
      <TroubleNote trouble={trouble} />
      {versions === null && trouble === null && <p role="status">{say(words.loading)}</p>}
      {versions?.length === 0 && <p>{say(listWords.none)}</p>}
      <ol className="kz-list">
        {versions?.map((version, index) => (
          <li key={version.id}>
            <Save
              version={version}
              before={versions[index + 1] ?? null}
              now={index === 0 ? null : (versions[0] ?? null)}
              oldest={!more && index === versions.length - 1}
              nameOf={nameOf}
              bringBack={writes && id !== null ? pageWithWording(kind, id, version.id) : null}
            />
          </li>
        ))}
      </ol>
      {more && (
        <button type="button" className="kz-button" onClick={() => setLimit(limit + step)}>
          {say(listWords.more)}
        </button>
      )}
    </>
  );
}
