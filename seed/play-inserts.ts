import { submit } from "../src/actions/submit.ts";
import type { Cast } from "./cast.ts";
import { editions } from "./content/editions.ts";
import { approve } from "./play-message.ts";
import type { Stage } from "./stage.ts";

/** The municipalities' own inserts: written by their staff, looked over by the publisher. */
export async function playInserts({ desk, records }: Stage, cast: Cast): Promise<void> {
  for (const edition of editions) {
    for (const { phase, day, title, text } of edition.inserts) {
      const saved = await records.create(
        "inserts",
        { edition: edition.slug, phase, slotKind: "day", day, audience: "everyone", title, text },
        cast.record("staff"),
      );
      const id = Number(saved.id);
      const { revision, required } = await submit(desk, cast.actor("staff"), "inserts", id);
      await approve(desk, cast, "inserts", id, revision, required);
    }
  }
}
