"use client";
import type { ShownStatus } from "../api/answers.ts";
import { useNames } from "../api/use-names.ts";
import { momentInTokyo } from "../elements/moment.ts";
import { useLanguage, useSay } from "../use-say.ts";
import { verdictWords } from "../words.ts";
import { messageWords } from "../words/message-words.ts";

/** Every verdict, newest first, with its comment; those about an earlier text say so. */
export function ReviewHistory({ status }: { status: ShownStatus }) {
  const say = useSay();
  const language = useLanguage();
  const nameOf = useNames("specialties");
  if (status.reviews.length === 0) return <p>{say(messageWords.noHistory)}</p>;
  return (
    <ol className="kz-list kz-history">
      {status.reviews.toReversed().map((review) => (
        <li key={`${review.createdAt}${review.specialty}${review.reviewer}`}>
          <strong>{say(verdictWords[review.verdict])}</strong> {review.reviewer}（
          {nameOf(review.specialty)}）<br />
          <small>
            <time dateTime={review.createdAt}>{momentInTokyo(review.createdAt, language)}</time>
            {review.revision !== status.revision && ` · ${say(messageWords.olderText)}`}
          </small>
          {review.comment !== "" && <p className="kz-comment">{review.comment}</p>}
        </li>
      ))}
    </ol>
  );
}
