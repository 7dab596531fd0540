"use client";
import { diffTexts } from "../../domain/text/diff.ts";
import { DiffText } from "../elements/diff-text.tsx";
import { momentInTokyo } from "../elements/moment.ts";
import { WholeText } from "../elements/whole-text.tsx";
import { useLanguage, useSay } from "../use-say.ts";
import { listWords } from "../words/list-words.ts";
import type { SavedVersion } from "./use-saved-versions.ts";

interface SaveProps {
  version: SavedVersion;
  /** The save before this one; null for the first, and for the last on the page. */
  before: SavedVersion | null;
  /** The text as it stands; null if this is it. */
  now: SavedVersion | null;
  oldest: boolean;
  nameOf: (writer: number | null) => string | null;
  /** Where this wording goes back into the form; null for who may not write. */
  bringBack: string | null;
}

/** One save: when, by whom, what it changed, and the way back to it. */
export function Save({ version, before, now, oldest, nameOf, bringBack }: SaveProps) {
  const say = useSay();
  const language = useLanguage();
  const same = before !== null && whole(before) === whole(version);
  // A save that left the words alone keeps the name of their writer, who may be somebody else.
  const writer = same && before.writer === version.writer ? null : nameOf(version.writer);
  return (
    <>
      <h2>
        <time dateTime={version.at}>{momentInTokyo(version.at, language)}</time>{" "}
        {writer !== null && <span>{say(listWords.by(writer))}</span>}{" "}
        {now === null && <small>{say(listWords.now)}</small>}
      </h2>
      {oldest && <p>{say(listWords.first)}</p>}
      {same && <p>{say(listWords.sameText)}</p>}
      {before !== null && !same && (
        <DiffText parts={diffTexts(whole(before), whole(version), version.locale)} />
      )}
      <WholeText
        summary={listWords.whole}
        title={version.title}
        text={version.text}
        lang={version.locale}
      />
      {bringBack !== null && now !== null && whole(now) !== whole(version) && (
        <p>
          <a className="kz-button" href={bringBack}>
            {say(listWords.bringBack)}
          </a>
        </p>
      )}
    </>
  );
}

function whole({ title, text }: SavedVersion): string {
  return `${title}\n\n${text}`;
}
