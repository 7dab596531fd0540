"use client";
import { useDocumentInfo, useFormFields } from "@payloadcms/ui";
import { z } from "zod";
import { diffTexts, type DiffPart } from "../../domain/text/diff.ts";
import { statusSchema, type ShownStatus } from "../api/answers.ts";
import { useAnswer } from "../api/use-answer.ts";
import { DiffText } from "../elements/diff-text.tsx";
import { ManuscriptText } from "../elements/manuscript-text.tsx";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { words } from "../words.ts";
import { pageWords } from "../words/page-words.ts";
import { useSourceBefore } from "./use-source-before.ts";

/** The approved Japanese beside the translation, and what changed in it since the last save. */
export function SourceText() {
  const say = useSay();
  const chosen = useFormFields(([fields]) => fields["message"]?.value);
  const id = z.number().safeParse(chosen).data ?? null;
  const source = useAnswer(id === null ? null : `/messages/${id}/status`, statusSchema);
  const status = source.value;
  const { data } = useDocumentInfo();
  const savedAt: unknown = data?.["updatedAt"];
  const before = useSourceBefore(id, typeof savedAt === "string" ? savedAt : null);
  if (id === null) return <p className="kz-note">{say(pageWords.sourceMissing)}</p>;
  const approved = status === null ? null : approvedText(status);
  const changed =
    before !== null && approved !== null ? diffTexts(before, whole(approved), "ja") : null;
  return (
    <section className="kz-source" aria-label={say(pageWords.source)}>
      <h3>{say(pageWords.source)}</h3>
      <TroubleNote trouble={source.trouble} />
      {status === null && source.trouble === null && <p>{say(words.loading)}</p>}
      {status !== null && approved === null && (
        <p className="kz-note kz-note--important">{say(pageWords.sourceNotApproved)}</p>
      )}
      {status !== null && (
        <>
          <p lang="ja">
            <strong>{(approved ?? status).title}</strong>
          </p>
          <ManuscriptText text={(approved ?? status).text} lang="ja" />
        </>
      )}
      {changed !== null && <Changes parts={changed} />}
    </section>
  );
}

function Changes({ parts }: { parts: DiffPart[] }) {
  const say = useSay();
  if (parts.every((part) => part.type === "same")) {
    return <p className="kz-hint">{say(pageWords.sourceSame)}</p>;
  }
  return (
    <div className="kz-note kz-note--important">
      <p>{say(pageWords.sourceChanged)}</p>
      <DiffText parts={parts} />
      <p className="kz-hint">{say(words.diffLegend)}</p>
    </div>
  );
}

interface Titled {
  title: string;
  text: string;
}

/** The approved text: the text as it stands, or what a later draft was compared with. */
function approvedText({ approvedRevision, diff, title, text }: ShownStatus): Titled | null {
  if (approvedRevision === null) return null;
  if (diff === null) return { title, text };
  const before = (parts: readonly DiffPart[]) =>
    parts
      .filter((part) => part.type !== "added")
      .map((part) => part.text)
      .join("");
  return { title: before(diff.title), text: before(diff.text) };
}

function whole({ title, text }: Titled): string {
  return `${title}\n\n${text}`;
}
