"use client";
import { refusalWording } from "../../domain/review/refusal-wording.ts";
import { statusSchema, type Waiting } from "../api/answers.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useNames } from "../api/use-names.ts";
import { DiffText } from "../elements/diff-text.tsx";
import { ManuscriptText } from "../elements/manuscript-text.tsx";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSlotName } from "../elements/use-slot-name.ts";
import { FindingItem } from "../message/finding-item.tsx";
import { ReviewHistory } from "../message/review-history.tsx";
import { VerdictForm } from "../message/verdict-form.tsx";
import { useSay } from "../use-say.ts";
import { kindWords, words } from "../words.ts";
import { messageWords } from "../words/message-words.ts";
import { pageWords } from "../words/page-words.ts";
import { TranslatedFrom } from "./translated-from.tsx";

/** Everything a reviewer needs for one verdict, in reading order, and the verdict at the end. */
export function QueueCard({ waiting, onDone }: { waiting: Waiting; onDone: () => void }) {
  const say = useSay();
  const specialtyName = useNames("specialties");
  const localeName = useNames("locales");
  const slotName = useSlotName();
  const { kind, id, specialty } = waiting;
  const path = `/${kind}/${id}`;
  const { value: status, trouble } = useAnswer(`${path}/status`, statusSchema);
  if (status === null) {
    return trouble === null ? (
      <p role="status">{say(words.loading)}</p>
    ) : (
      <TroubleNote trouble={trouble} />
    );
  }
  const refusal = specialty === null ? null : (status.may.review[specialty] ?? null);
  const about = [
    say(kindWords[kind]),
    slotName(status.key),
    status.key,
    status.locale === "ja" ? null : localeName(status.locale),
    specialty === null ? null : specialtyName(specialty),
  ];
  return (
    <article className="kz-card">
      <p className="kz-hint">{about.filter((part) => part !== null).join(" · ")}</p>
      <h2 lang={status.locale.startsWith("ja") ? "ja" : status.locale}>{status.title}</h2>
      <ManuscriptText text={status.text} lang={status.locale} />
      {status.diff !== null ? (
        <section className="kz-note">
          <h3>{say(messageWords.changes)}</h3>
          <DiffText parts={status.diff.title} />
          <DiffText parts={status.diff.text} />
          <p className="kz-hint">{say(words.diffLegend)}</p>
        </section>
      ) : (
        <p className="kz-hint">
          {say(status.state === "expired" ? pageWords.again : pageWords.firstTime)}
        </p>
      )}
      {kind === "translations" && <TranslatedFrom id={id} />}
      {status.findings.length > 0 && (
        <details>
          <summary>
            {say(pageWords.findings)} {say(words.items(status.findings.length))}
          </summary>
          <ul className="kz-list">
            {status.findings.map((finding) => (
              <FindingItem
                key={`${finding.field}${finding.start}${finding.rule}`}
                finding={finding}
                waived={finding.waived}
                waivable={null}
                onReplace={null}
              />
            ))}
          </ul>
        </details>
      )}
      {status.reviews.length > 0 && (
        <details>
          <summary>{say(messageWords.history)}</summary>
          <ReviewHistory status={status} />
        </details>
      )}
      {refusal !== null && <p className="kz-note kz-note--error">{say(refusalWording[refusal])}</p>}
      {refusal === null && specialty !== null && status.revision !== null && (
        <VerdictForm path={path} revision={status.revision} specialty={specialty} onDone={onDone} />
      )}
    </article>
  );
}
