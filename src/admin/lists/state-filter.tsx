"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { textStates } from "../../domain/review/state.ts";
import { usePhases } from "../api/use-phases.ts";
import { useLanguage, useSay } from "../use-say.ts";
import { stateWords } from "../words.ts";
import { listWords } from "../words/list-words.ts";

const stateParameter = "where[or][0][and][0][state][equals]";
const phaseParameter = "where[or][0][and][0][phase][equals]";

/** Above the lists of texts: one click to the texts of one state, or of one phase. */
export function StateFilter() {
  const say = useSay();
  const language = useLanguage();
  const path = usePathname();
  const search = useSearchParams();
  const phases = usePhases();
  const state = search.get(stateParameter);
  const phase = search.get(phaseParameter);
  const translated = path.endsWith("/translations");
  const link = (name: string, parameter: string | null, value: string, current: boolean) => (
    <li key={`${parameter ?? ""}${value}`}>
      <a
        className="kz-chip"
        href={
          parameter === null
            ? path
            : `${path}?${new URLSearchParams([[parameter, value]]).toString()}`
        }
        aria-current={current ? "true" : undefined}
      >
        {name}
      </a>
    </li>
  );
  return (
    <nav aria-label={say(listWords.filter)}>
      <ul className="kz-chips">
        {link(say(listWords.all), null, "", state === null && phase === null)}
        {textStates
          // Only a translation can be older than its source.
          .filter((one) => one !== "stale" || translated)
          .map((one) => link(say(stateWords[one]), stateParameter, one, one === state))}
      </ul>
      {!translated && phases.length > 0 && (
        <ul className="kz-chips">
          {phases.map(({ id, nameJa, nameEn }) =>
            link(language === "ja" ? nameJa : nameEn, phaseParameter, id, id === phase),
          )}
        </ul>
      )}
    </nav>
  );
}
