"use client";
import { savedTextSchema, statusSchema } from "../api/answers.ts";
import { useAnswer } from "../api/use-answer.ts";
import { ManuscriptText } from "../elements/manuscript-text.tsx";
import { useSay } from "../use-say.ts";
import { pageWords } from "../words/page-words.ts";

/** The Japanese that a translation under review was made from. */
export function TranslatedFrom({ id }: { id: number }) {
  const say = useSay();
  const { value: translation } = useAnswer(`/translations/${id}?depth=0`, savedTextSchema);
  const message = translation?.message ?? null;
  const { value: source } = useAnswer(
    message === null ? null : `/messages/${message}/status`,
    statusSchema,
  );
  if (source === null) return null;
  return (
    <section className="kz-source">
      <h3>{say(pageWords.source)}</h3>
      <p lang="ja">
        <strong>{source.title}</strong>
      </p>
      <ManuscriptText text={source.text} lang="ja" />
    </section>
  );
}
