"use client";
import type { PreviewLine, ShownPreview } from "../api/answers.ts";
import { useNames } from "../api/use-names.ts";
import { DiffText } from "../elements/diff-text.tsx";
import { ManuscriptText } from "../elements/manuscript-text.tsx";
import { useSay } from "../use-say.ts";
import { stateWords, words, type Words } from "../words.ts";
import { publishWords } from "../words/publish-words.ts";

/** Whole messages that the next version adds or leaves out; each opens to its text. */
export function LineList({ title, lines }: { title: Words; lines: PreviewLine[] }) {
  const say = useSay();
  const localeName = useNames("locales");
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>
        {say(title)} {say(words.items(lines.length))}
      </summary>
      <ul className="kz-list">
        {lines.map((line) => (
          <li key={`${line.locale}${line.key}`}>
            <details>
              <summary>
                {line.title}{" "}
                <small>
                  {line.key} · {localeName(line.locale)}
                </small>
              </summary>
              <ManuscriptText text={line.text} lang={line.locale} />
            </details>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function ChangedList({ changed }: { changed: ShownPreview["changed"] }) {
  const say = useSay();
  const localeName = useNames("locales");
  if (changed.length === 0) return null;
  return (
    <details open>
      <summary>
        {say(publishWords.changed)} {say(words.items(changed.length))}
      </summary>
      <p className="kz-hint">{say(words.diffLegend)}</p>
      <ul className="kz-list">
        {changed.map(({ after, diff }) => (
          <li key={`${after.locale}${after.key}`}>
            <strong>{after.title}</strong>{" "}
            <small>
              {after.key} · {localeName(after.locale)}
            </small>
            <DiffText parts={diff} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Texts that stay out, each with the state that keeps it out. */
export function WithheldList({ withheld }: { withheld: ShownPreview["withheld"] }) {
  const say = useSay();
  const localeName = useNames("locales");
  if (withheld.length === 0) return null;
  return (
    <details>
      <summary>
        {say(publishWords.withheld)} {say(words.items(withheld.length))}
      </summary>
      <p className="kz-hint">{say(publishWords.withheldWhy)}</p>
      <ul className="kz-list kz-rows">
        {withheld.map(({ kind, id, key, locale, title, reason }) => (
          <li key={`${kind}${id}`}>
            <a href={`/admin/collections/${kind}/${id}`}>
              <strong>{title}</strong>
              <small>
                {key} · {localeName(locale)} ·{" "}
                {say(reason === "recalled" ? publishWords.recalled : stateWords[reason])}
              </small>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
