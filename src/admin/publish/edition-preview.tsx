"use client";
import { useState } from "react";
import { packsSchema, previewSchema } from "../api/answers.ts";
import { useAnswer } from "../api/use-answer.ts";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { words } from "../words.ts";
import { publishWords } from "../words/publish-words.ts";
import { PublishButton } from "./publish-button.tsx";
import { ChangedList, LineList, WithheldList } from "./preview-lists.tsx";
import { VersionList } from "./version-list.tsx";

interface EditionPreviewProps {
  slug: string;
  name: string;
  onPublished: () => Promise<void>;
}

/** What the next version of an edition would change, what stays out and why, and the button. */
export function EditionPreview({ slug, name, onPublished }: EditionPreviewProps) {
  const say = useSay();
  const preview = useAnswer(`/editions/${slug}/preview`, previewSchema);
  const packs = useAnswer(`/editions/${slug}/packs`, packsSchema);
  const [published, setPublished] = useState<{ version: number; files: number } | null>(null);
  const found = preview.value;
  if (found === null) {
    return preview.trouble === null ? (
      <p role="status">{say(words.loading)}</p>
    ) : (
      <TroubleNote trouble={preview.trouble} />
    );
  }
  const changes = found.added.length + found.changed.length + found.removed.length;
  const finish = async (version: number, files: number) => {
    setPublished({ version, files });
    await Promise.all([preview.reload(), packs.reload(), onPublished()]);
  };
  return (
    <section className="kz-section" aria-label={name}>
      <h2>{name}</h2>
      <p>{say(publishWords.current(found.newestVersion))}</p>
      {published !== null && (
        <p className="kz-note kz-note--success" role="status">
          {say(publishWords.published(published.version, published.files))}
        </p>
      )}
      {changes === 0 ? (
        <p className="kz-note">{say(publishWords.nothing)}</p>
      ) : (
        <>
          <p>
            <strong>{say(publishWords.becomes(found.nextVersion))}</strong>
          </p>
          <LineList title={publishWords.added} lines={found.added} />
          <ChangedList changed={found.changed} />
          <LineList title={publishWords.removed} lines={found.removed} />
          <PublishButton
            slug={slug}
            name={name}
            nextVersion={found.nextVersion}
            onPublished={finish}
          />
        </>
      )}
      <WithheldList withheld={found.withheld} />
      {packs.value !== null && <VersionList packs={packs.value.packs} />}
    </section>
  );
}
