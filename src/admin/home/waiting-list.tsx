"use client";
import { useState } from "react";
import type { Waiting, WaitingReason } from "../api/answers.ts";
import { useNames } from "../api/use-names.ts";
import { dayInTokyo } from "../elements/moment.ts";
import { useSlotName } from "../elements/use-slot-name.ts";
import { useLanguage, useSay } from "../use-say.ts";
import { words } from "../words.ts";
import { pageWords, reasonWords } from "../words/page-words.ts";
import { SentBackComment } from "./sent-back-comment.tsx";

/** How many rows show before somebody asks for all. */
const few = 8;

/** The texts that wait for one reason, oldest first. */
export function WaitingList({ reason, waiting }: { reason: WaitingReason; waiting: Waiting[] }) {
  const say = useSay();
  const language = useLanguage();
  const specialty = useNames("specialties");
  const locale = useNames("locales");
  const slotName = useSlotName();
  const [all, setAll] = useState(false);
  if (waiting.length === 0) return null;
  return (
    <section className="kz-section">
      <h2>
        {say(reasonWords[reason])} <small>{say(words.items(waiting.length))}</small>
      </h2>
      <ul className="kz-list kz-rows">
        {waiting.slice(0, all ? waiting.length : few).map((one) => (
          <li key={`${one.kind}${one.id}${one.locale}${one.specialty ?? ""}`}>
            <a href={addressOf(one)}>
              <strong>{one.title}</strong>
              <small>
                {[
                  slotName(one.key) ?? one.key,
                  one.locale === "ja" ? null : locale(one.locale),
                  one.specialty === null ? null : specialty(one.specialty),
                  say(pageWords.since(dayInTokyo(one.since, language))),
                ]
                  .filter((part) => part !== null)
                  .join(" · ")}
              </small>
            </a>
            {reason === "sent-back" && <SentBackComment kind={one.kind} id={one.id} />}
          </li>
        ))}
      </ul>
      {!all && waiting.length > few && (
        <button type="button" className="kz-button kz-button--quiet" onClick={() => setAll(true)}>
          {say(words.showAll(waiting.length))}
        </button>
      )}
    </section>
  );
}

function addressOf({ kind, id, reason, locale, specialty }: Waiting): string {
  if (reason === "untranslated") {
    return `/admin/collections/translations/create?message=${id}&language=${locale}`;
  }
  if (reason === "review") return `/admin/queue?text=${kind}/${id}/${specialty ?? ""}`;
  return `/admin/collections/${kind}/${id}`;
}
