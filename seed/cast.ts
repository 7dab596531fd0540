import type { Actor } from "../src/domain/people/roles.ts";
import type { PersonRecord } from "../src/store/payload-records.ts";
import { people } from "./people.ts";

/** The demo's people, as records for writing and as actors for the workflow. */
export interface Cast {
  record(account: string): PersonRecord;
  actor(account: string): Actor;
  /** The seeded reviewer of a specialty who is not that translator. */
  reviewer(specialty: string, not?: string): Actor;
}

export function castOf(accounts: ReadonlyMap<string, PersonRecord>): Cast {
  const record = (account: string) => {
    const found = accounts.get(account);
    if (found === undefined) throw new TypeError(`no demo account ${account}`);
    return found;
  };
  const actor = (account: string): Actor => {
    const person = people.find((one) => one.account === account);
    if (person === undefined) throw new TypeError(`no demo account ${account}`);
    return {
      id: record(account).id,
      name: person.name,
      roles: person.roles,
      specialties: person.specialties.map((specialty) => ({
        specialty,
        from: "2020-04-01",
        until: null,
      })),
      editions: person.editions,
    };
  };
  return {
    record,
    actor,
    reviewer(specialty, not) {
      const found = people.find(
        (one) => one.specialties.includes(specialty) && one.account !== not,
      );
      if (found === undefined) throw new TypeError(`nobody holds ${specialty}`);
      return actor(found.account);
    },
  };
}
