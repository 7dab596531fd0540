"use client";
import { usePathname } from "next/navigation";
import type { Role } from "../domain/people/roles.ts";
import { usePerson } from "./api/use-person.ts";
import { useSay } from "./use-say.ts";
import { words, type Words } from "./words.ts";
import { balanceWords } from "./words/balance-words.ts";
import { pageWords } from "./words/page-words.ts";
import { ruleSetWords } from "./words/rule-set-words.ts";

const links: readonly { path: string; says: Words; roles: readonly Role[] | null }[] = [
  { path: "/admin", says: words.home, roles: null },
  { path: "/admin/queue", says: pageWords.queue, roles: ["expert", "translator", "publisher"] },
  { path: "/admin/publish", says: pageWords.publish, roles: ["publisher"] },
  {
    path: "/admin/recalls",
    says: pageWords.recalls,
    roles: ["publisher", "editor", "expert", "administrator"],
  },
  {
    path: "/admin/rule-sets",
    says: ruleSetWords.title,
    roles: ["editor", "translator", "expert", "administrator"],
  },
  { path: "/admin/balance", says: balanceWords.title, roles: null },
];

/** The pages of the workflow, above the collections: only those this person needs. */
export function NavLinks() {
  const say = useSay();
  const { roles } = usePerson();
  const path = usePathname();
  return (
    <nav className="kz-nav" aria-label={say(words.home)}>
      {links
        .filter((link) => link.roles === null || link.roles.some((role) => roles.includes(role)))
        .map((link) => (
          <a
            key={link.path}
            className="nav__link"
            href={link.path}
            aria-current={path === link.path ? "page" : undefined}
          >
            {say(link.says)}
          </a>
        ))}
    </nav>
  );
}
