import { z } from "zod";
import { packLineSchema, type PackLine } from "../../exports/pack/schema.ts";
import type { EditionRow, PublishableRow } from "./ports.ts";

const ownContent = z.object({
  key: z.string(),
  locale: z.string(),
  audience: z.string(),
  title: z.string(),
  text: z.string(),
  html: z.string(),
});

const sourceContent = z.object({
  flags: z.object({ assumesLiveBirth: z.boolean(), assumesSingleBaby: z.boolean() }),
  topics: z.array(z.string()),
});

/** Who answers for the supervised core: the same in every edition, so that its bytes are the same. */
const coreOwner = "kizuna-mail";

/** The pack line of a revision, exactly as it was approved. */
export function packLineOf(row: PublishableRow, edition: EditionRow): PackLine {
  const place =
    row.slot.kind === "day" ? { day: row.slot.day } : { anniversary: row.slot.anniversary };
  return packLineSchema.parse({
    ...ownContent.parse(JSON.parse(row.canonical)),
    ...sourceContent.parse(JSON.parse(row.sourceCanonical)),
    ...place,
    phase: row.phase,
    revision: row.revision,
    supervision: row.supervision,
    owner: row.kind === "inserts" ? edition.slug : coreOwner,
  });
}
