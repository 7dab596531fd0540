"use client";
import { useSearchParams } from "next/navigation";
import { choicesSchema } from "../api/balance-answers.ts";
import { useAnswer } from "../api/use-answer.ts";
import { PageTitle } from "../elements/page-title.tsx";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { words } from "../words.ts";
import { balanceWords } from "../words/balance-words.ts";
import { BalanceForm } from "./balance-form.tsx";
import { BalanceReport } from "./balance-report.tsx";
import { MethodNote } from "./method-note.tsx";

/** Whom the texts of an edition address; the choice stands in the address, so that it can be sent on. */
export function BalancePage() {
  const say = useSay();
  const { value, trouble } = useAnswer("/balance/editions", choicesSchema);
  const chosen = useSearchParams();
  const editions = value?.editions ?? [];
  const wanted = chosen.get("edition");
  const found = editions.find(({ slug }) => slug === wanted);
  const edition = found ?? editions[0];
  const published = (edition?.versions.length ?? 0) > 0;
  const question = {
    edition: edition?.slug ?? "",
    version: chosen.get("version") ?? (published ? "newest" : "next"),
    phase: chosen.get("phase") ?? "",
    locale: chosen.get("locale") ?? "",
  };
  return (
    <>
      <PageTitle title={balanceWords.title} />
      <p>{say(balanceWords.intro)}</p>
      <MethodNote />
      <TroubleNote trouble={trouble} />
      {value === null && trouble === null && <p role="status">{say(words.loading)}</p>}
      {value !== null && edition === undefined && <p>{say(balanceWords.nobody)}</p>}
      {edition !== undefined && (
        <>
          {wanted !== null && found === undefined && (
            <p className="kz-note kz-note--error" role="alert">
              {say(balanceWords.noSuchEdition)}
            </p>
          )}
          <BalanceForm editions={editions} edition={edition} question={question} />
          {!published && <p className="kz-note">{say(balanceWords.unpublished)}</p>}
          <BalanceReport question={question} />
        </>
      )}
    </>
  );
}
