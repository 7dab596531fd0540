"use client";
import type { Role } from "../../domain/people/roles.ts";
import { usePerson } from "../api/use-person.ts";
import { useSay } from "../use-say.ts";
import { kindsWords, type Words } from "../words.ts";
import { pageWords } from "../words/page-words.ts";
import { ruleSetWords } from "../words/rule-set-words.ts";

const desk: readonly Role[] = ["editor", "expert", "translator", "publisher", "administrator"];

const links: readonly { path: string; says: Words; roles: readonly Role[] }[] = [
  { path: "/admin/collections/messages", says: kindsWords.messages, roles: desk },
  { path: "/admin/collections/translations", says: kindsWords.translations, roles: desk },
  {
    path: "/admin/collections/inserts",
    says: kindsWords.inserts,
    roles: ["staff", "expert", "publisher", "administrator"],
  },
  {
    path: "/admin/recalls",
    says: pageWords.recalls,
    roles: ["publisher", "editor", "expert", "administrator"],
  },
  { path: "/admin/rule-sets", says: ruleSetWords.title, roles: ["editor", "administrator"] },
  { path: "/admin/collections/editions", says: pageWords.edition, roles: ["administrator"] },
  { path: "/admin/collections/users", says: pageWords.users, roles: ["administrator"] },
  { path: "/admin/collections/delivery-keys", says: pageWords.keys, roles: ["administrator"] },
  { path: "/admin/collections/topics", says: pageWords.topics, roles: ["administrator"] },
];

/** The lists this person works with: on most screens the menu is folded away. */
export function HomeLinks() {
  const say = useSay();
  const { roles } = usePerson();
  return (
    <nav className="kz-section" aria-label={say(pageWords.lists)}>
      <h2>{say(pageWords.lists)}</h2>
      <p className="kz-buttons">
        {links
          .filter((link) => link.roles.some((role) => roles.includes(role)))
          .map(({ path, says }) => (
            <a key={path} className="kz-button kz-button--quiet" href={path}>
              {say(says)}
            </a>
          ))}
      </p>
    </nav>
  );
}
