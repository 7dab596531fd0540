import { review } from "../../src/actions/review.ts";
import { submit } from "../../src/actions/submit.ts";
import type { TestDesk } from "../setup/desk.ts";
import { write } from "./manuscript.ts";

const day = 86_400_000;

/** A message that was submitted and approved that many days ago; answers its id and revision. */
export async function approvedEarlier(
  desk: TestDesk,
  slot: number,
  daysAgo: number,
  change: Record<string, unknown> = {},
): Promise<{ id: number; revision: string }> {
  const id = await write(desk, slot, change);
  const actions = await desk.actions();
  const then = actions.at(() => new Date(Date.now() - daysAgo * day));
  const { revision } = await submit(then, await desk.actor("editor"), "messages", id);
  const verdict = { revision, specialty: "obstetrics", verdict: "approve", comment: "" } as const;
  await review(then, await desk.actor("obstetrician"), "messages", id, verdict);
  return { id, revision };
}
