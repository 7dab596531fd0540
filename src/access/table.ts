import { roles, type Role } from "../domain/people/roles.ts";

export const operations = ["create", "read", "update", "delete"] as const;
export type Operation = (typeof operations)[number];

export const collectionSlugs = [
  "users",
  "specialties",
  "topics",
  "phases",
  "locales",
  "messages",
  "translations",
  "inserts",
  "editions",
  "delivery-keys",
  "rules",
  "word-sets",
] as const;
export type CollectionSlug = (typeof collectionSlugs)[number];

const everyone = roles;
const desk = ["editor", "expert", "translator", "publisher", "administrator"] as const;
const administrator = ["administrator"] as const;
const nobody = [] as const;

/** Who reads rule sets and tries them. */
export const ruleSetReaders = desk;

/** Who reads whom the texts address: the desk; staff in their own editions only. */
export const balanceReaders = [...desk, "staff"] as const;

/** Who freezes the drafts into a rule set, and who, another person, puts it in force. */
export const ruleSetRoles = ["editor", "administrator"] as const;

/**
 * Who may do what with which collection: the whole permission story in one table. What is not
 * listed is refused. Narrower rules stand beside it: people see and change themselves
 * (`own-account.ts`), staff write only for their own editions (`own-editions.ts`), and a text that
 * was ever submitted is retired, never deleted (a trigger of `guards.sql` refuses it).
 */
export const accessTable: Readonly<
  Record<CollectionSlug, Readonly<Record<Operation, readonly Role[]>>>
> = {
  users: {
    create: administrator,
    read: administrator,
    update: administrator,
    delete: administrator,
  },
  specialties: reference(),
  topics: reference(),
  phases: reference(),
  locales: reference(),
  messages: { create: ["editor"], read: desk, update: ["editor"], delete: ["editor"] },
  translations: {
    create: ["translator"],
    read: desk,
    update: ["translator"],
    delete: ["translator"],
  },
  inserts: {
    create: ["staff"],
    read: ["staff", "publisher", "editor", "administrator"],
    update: ["staff"],
    delete: ["staff"],
  },
  editions: {
    create: administrator,
    read: everyone,
    update: administrator,
    delete: nobody,
  },
  "delivery-keys": {
    create: administrator,
    read: ["administrator", "publisher"],
    update: administrator,
    delete: nobody,
  },
  rules: ruleDrafts(),
  "word-sets": ruleDrafts(),
};

/** Which role may take which action of the workflow, before any rule about the text itself. */
export const actionTable = {
  submit: ["editor", "translator", "staff"],
  review: ["expert", "translator", "publisher"],
  waive: ["editor", "translator", "expert", "administrator"],
  confirm: ["translator"],
  retire: ["editor", "translator", "staff"],
  publish: ["publisher"],
  recall: ["publisher"],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

function reference(): Readonly<Record<Operation, readonly Role[]>> {
  return {
    create: administrator,
    read: everyone,
    update: administrator,
    delete: administrator,
  };
}

/** A rule is retired, never deleted: waivers and rule sets name it. */
function ruleDrafts(): Readonly<Record<Operation, readonly Role[]>> {
  return { create: ruleSetRoles, read: everyone, update: ruleSetRoles, delete: nobody };
}
