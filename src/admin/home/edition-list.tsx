"use client";
import type { HomeEdition } from "../api/answers.ts";
import { useNames } from "../api/use-names.ts";
import { usePerson } from "../api/use-person.ts";
import { useSay } from "../use-say.ts";
import { words } from "../words.ts";
import { pageWords } from "../words/page-words.ts";

/** The editions, their newest versions, and how much waits to be published. */
export function EditionList({ editions }: { editions: HomeEdition[] }) {
  const say = useSay();
  const nameOf = useNames("editions");
  const publishes = usePerson().roles.includes("publisher");
  return (
    <section className="kz-section">
      <h2>{say(pageWords.editions)}</h2>
      <div className="kz-scroll">
        <table className="kz-table">
          <thead>
            <tr>
              <th scope="col">{say(pageWords.edition)}</th>
              <th scope="col">{say(pageWords.newest)}</th>
              <th scope="col">{say(pageWords.unpublished)}</th>
            </tr>
          </thead>
          <tbody>
            {editions.map(({ slug, newestVersion, pendingChanges }) => (
              <tr key={slug}>
                <th scope="row">
                  {publishes ? (
                    <a href={`/admin/publish?edition=${slug}`}>{nameOf(slug)}</a>
                  ) : (
                    nameOf(slug)
                  )}
                </th>
                <td>{newestVersion ?? say(pageWords.neverPublished)}</td>
                <td>
                  {pendingChanges === 0 ? (
                    say(pageWords.noChanges)
                  ) : (
                    <strong>{say(words.items(pendingChanges))}</strong>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
