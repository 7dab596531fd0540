import { z } from "zod";

/** A place in a phase's sequence. `anniversary` counts years: 1 is the first birthday. */
export const slotSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("day"), day: z.number().int() }),
  z.object({ kind: z.literal("anniversary"), anniversary: z.number().int() }),
]);
export type Slot = z.infer<typeof slotSchema>;

export function sameSlot(left: Slot, right: Slot): boolean {
  return slotName(left) === slotName(right);
}

/** The slot as it stands in keys and addresses: "073", "1096", "anniversary-1". */
export function slotName(slot: Slot): string {
  return slot.kind === "day"
    ? String(slot.day).padStart(3, "0")
    : `anniversary-${slot.anniversary}`;
}

/** Reads "073", "73" or "anniversary-1"; null for anything else. */
export function parseSlot(name: string): Slot | null {
  const [, anniversary, day] = /^(?:anniversary-([1-9]\d{0,2})|(\d{1,5}))$/.exec(name) ?? [];
  if (anniversary !== undefined) return { kind: "anniversary", anniversary: Number(anniversary) };
  return day === undefined ? null : { kind: "day", day: Number(day) };
}
