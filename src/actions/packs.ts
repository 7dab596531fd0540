import { RefusedError } from "../domain/review/refusal.ts";
import type { Desk } from "./ports.ts";

export interface PackSummary {
  version: number;
  publishedAt: string;
  counts: { role: string; locale: string; phase: string; count: number }[];
}

/** The versions of an edition, newest first. Throws RefusedError "not-found". */
export async function packsOf(desk: Desk, slug: string): Promise<PackSummary[]> {
  return await desk.database.transaction(async (tx) => {
    const edition = await tx.packs.edition(slug, false);
    if (edition === null) throw new RefusedError({ code: "not-found", context: { edition: slug } });
    const packs = await tx.packs.packs(slug, 1_000);
    return packs.map((pack) => ({
      version: pack.version,
      publishedAt: pack.publishedAt.toISOString(),
      counts: pack.payload.files.map(({ role, locale, phase, count }) => ({
        role,
        locale,
        phase,
        count,
      })),
    }));
  });
}
