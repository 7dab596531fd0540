"use client";
import type { ShownPack } from "../api/answers.ts";
import { momentInTokyo } from "../elements/moment.ts";
import { useLanguage, useSay } from "../use-say.ts";
import { publishWords } from "../words/publish-words.ts";

/** Every version of an edition, newest first. */
export function VersionList({ packs }: { packs: ShownPack[] }) {
  const say = useSay();
  const language = useLanguage();
  if (packs.length === 0) return null;
  return (
    <section>
      <h3>{say(publishWords.versions)}</h3>
      <ul className="kz-list">
        {packs.map(({ version, publishedAt, counts }) => (
          <li key={version}>
            <strong>{say(publishWords.version(version))}</strong>{" "}
            <time dateTime={publishedAt}>{momentInTokyo(publishedAt, language)}</time>{" "}
            {say(publishWords.messages(counts.reduce((sum, { count }) => sum + count, 0)))}
          </li>
        ))}
      </ul>
    </section>
  );
}
