import type { Actor } from "../../domain/people/roles.ts";
import { hasRole } from "../../domain/people/roles.ts";
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
export async function balanceChoices(desk: Desk, actor: Actor): Promise<BalanceChoice[]> {
  return await desk.database.transaction(async (tx) => {
    const editions = (await tx.packs.editions()).filter(({ slug }) => mayRead(actor, slug));
    return await Promise.all(
      editions.map(async ({ slug, name, phases, locales }) => ({
        slug,
        name,
        phases,
        locales,
        versions: (await tx.packs.packs(slug, mostVersions)).map(({ version, publishedAt }) => ({
          version,
          publishedAt: publishedAt.toISOString(),
        })),
      })),
    );
  });
}

/** Versions that the page and the trend look back on. */
export const mostVersions = 200;

/** The desk reads every edition, municipal staff their own. Throws RefusedError otherwise. */
export function demandReadable(actor: Actor, edition: EditionRow): void {
  if (mayRead(actor, edition.slug)) return;
  throw new RefusedError({ code: "not-your-edition", context: { edition: edition.slug } });
}

function mayRead(actor: Actor, slug: string): boolean {
  return (
    hasRole(actor, "editor", "expert", "translator", "publisher", "administrator") ||
    (hasRole(actor, "staff") && actor.editions.includes(slug))
  );
}
