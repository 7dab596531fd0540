"use client";
import { homeSchema, type Home, type WaitingReason } from "../api/answers.ts";
import { useAnswer } from "../api/use-answer.ts";
import { usePerson } from "../api/use-person.ts";
import { TroubleNote } from "../elements/trouble-note.tsx";
import { useSay } from "../use-say.ts";
import { roleWords, words } from "../words.ts";
import { pageWords } from "../words/page-words.ts";
import { EditionList } from "./edition-list.tsx";
import { HomeLinks } from "./home-links.tsx";
import { WaitingList } from "./waiting-list.tsx";

/** In the order in which they are dealt with best. */
const reasons: readonly WaitingReason[] = [
  "sent-back",
  "review",
  "expired",
  "recheck",
  "stale",
  "draft",
  "untranslated",
];

/** What waits for me, by my roles; nothing that does not concern me. */
export function HomePage() {
  const say = useSay();
  const person = usePerson();
  const { value: home, trouble } = useAnswer("/desk/home", homeSchema);
  return (
    <>
      <header>
        <h1 className="kz-title">{say(pageWords.hello(person.name))}</h1>
        <p className="kz-hint">{person.roles.map((role) => say(roleWords[role])).join("・")}</p>
      </header>
      <TroubleNote trouble={trouble} />
      {home === null && trouble === null && <p role="status">{say(words.loading)}</p>}
      {home !== null && <Sections home={home} />}
    </>
  );
}

function Sections({ home }: { home: Home }) {
  const say = useSay();
  const { roles } = usePerson();
  const publishes = roles.includes("publisher");
  const reviews = home.waiting.filter((one) => one.reason === "review").length;
  return (
    <>
      <nav className="kz-buttons" aria-label={say(pageWords.todo)}>
        {reviews > 0 && (
          <a className="kz-button kz-button--main" href="/admin/queue">
            {say(pageWords.openQueue(reviews))}
          </a>
        )}
        {publishes && (
          <a className="kz-button kz-button--main" href="/admin/publish">
            {say(pageWords.toPublish)}
          </a>
        )}
        {roles.includes("editor") && (
          <a className="kz-button" href="/admin/collections/messages/create">
            {say(pageWords.newMessage)}
          </a>
        )}
        {roles.includes("staff") && (
          <a className="kz-button" href="/admin/collections/inserts/create">
            {say(pageWords.newInsert)}
          </a>
        )}
      </nav>
      {home.waiting.length === 0 && <p className="kz-note">{say(pageWords.nothingWaits)}</p>}
      {publishes && <EditionList editions={home.editions} />}
      {reasons.map((reason) => (
        <WaitingList
          key={reason}
          reason={reason}
          waiting={home.waiting.filter((one) => one.reason === reason)}
        />
      ))}
      {!publishes && home.editions.length > 0 && <EditionList editions={home.editions} />}
      <HomeLinks />
    </>
  );
}
