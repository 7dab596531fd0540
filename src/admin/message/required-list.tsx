"use client";
import type { ShownStatus } from "../api/answers.ts";
import { useNames } from "../api/use-names.ts";
import { dayInTokyo } from "../elements/moment.ts";
import { useLanguage, useSay } from "../use-say.ts";
import { messageWords } from "../words/message-words.ts";

/** Each required specialty: who approved and until when, or that it is still waited for. */
export function RequiredList({ status }: { status: ShownStatus }) {
  const say = useSay();
  const language = useLanguage();
  const nameOf = useNames("specialties");
  if (status.required.length === 0) {
    return <p className="kz-note">{say(messageWords.noneRequired)}</p>;
  }
  const waiting = status.revision === null ? messageWords.notSubmitted : messageWords.waitingFor;
  return (
    <ul className="kz-list kz-required">
      {status.required.map(({ specialty, approvedBy, approvedAt, expiresAt }) => (
        <li key={specialty}>
          <strong>{nameOf(specialty)}</strong>{" "}
          {approvedBy === null || approvedAt === null
            ? say(waiting)
            : say(messageWords.approvedOn(approvedBy, dayInTokyo(approvedAt, language)))}
          {expiresAt !== null && (
            <small> {say(messageWords.expiresOn(dayInTokyo(expiresAt, language)))}</small>
          )}
        </li>
      ))}
    </ul>
  );
}
