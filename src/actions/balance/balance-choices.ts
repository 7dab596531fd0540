import type { Actor, Role } from "../../domain/people/roles.ts";
import { RefusedError } from "../../domain/review/refusal.ts";
import type { Desk, EditionRow } from "../ports.ts";

export interface BalanceChoice {
  slug: string;
  name: string;
  phases: string[];
  locales: string[];
  versions: { version: number; publishedAt: string }[];
}

/** The editions whose balance the person may read, with their versions, newest first. */
export async function balanceChoices(desk: Desk, reader: BalanceReader): Promise<BalanceChoice[]> {
  return await desk.database.transaction(async (tx) => {
    const choices: BalanceChoice[] = [];
    for (const edition of await tx.packs.editions()) {
      if (!mayRead(reader, edition.slug)) continue;
      const packs = await tx.packs.packs(edition.slug, mostVersions);
      const versions = packs.map(({ version, publishedAt }) => ({
        version,
        publishedAt: publishedAt.toISOString(),
      }));
      choices.push({ ...edition, versions });
    }
    return choices;
  });
}

/** Versions that the page and the trend look back on. */
export const mostVersions = 200;

/** What decides about reading: a person, or the operator of a command. */
export type BalanceReader = Pick<Actor, "roles" | "editions">;

/** The desk reads every edition, municipal staff their own. Throws RefusedError otherwise. */
export function demandReadable(reader: BalanceReader, edition: EditionRow): void {
  if (mayRead(reader, edition.slug)) return;
  throw new RefusedError({ code: "not-your-edition", context: { edition: edition.slug } });
}

const readsAll: readonly Role[] = ["editor", "expert", "translator", "publisher", "administrator"];

function mayRead({ roles, editions }: BalanceReader, slug: string): boolean {
  if (roles.some((role) => readsAll.includes(role))) return true;
  return roles.includes("staff") && editions.includes(slug);
}
