import { isDayOf, type Phase } from "./phase.ts";
import type { Slot } from "./slot.ts";

/** Every slot that the phase's cadence asks for, in the order readers meet them. */
export function expectedSlots(phase: Phase): Slot[] {
  const slots = phase.anniversaries.map((anniversary): Slot => ({
    kind: "anniversary",
    anniversary,
  }));
  for (let day = phase.firstDay; day <= phase.lastDay; day += 1) {
    if (isExpectedDay(phase, day)) slots.push({ kind: "day", day });
  }
  return slots.toSorted((left, right) => usualDay(left) - usualDay(right));
}

/** Whether the cadence asks for a message on this day. */
export function isExpectedDay(phase: Phase, day: number): boolean {
  if (!isDayOf(phase, day)) return false;
  const step = phase.cadence.findLast(({ from }) => from <= day);
  return step !== undefined && (day - step.from) % step.every === 0;
}

/**
 * The slot of a day, on the cadence or between its days: an editor may write for any day of the
 * phase, and coverage asks only for the expected ones. Null outside the phase.
 */
export function slotForDay(phase: Phase, day: number): Slot | null {
  return Number.isInteger(day) && isDayOf(phase, day) ? { kind: "day", day } : null;
}

/** For sorting only: an anniversary comes before the day slot it may share a date with. */
function usualDay(slot: Slot): number {
  return slot.kind === "day" ? slot.day : Math.floor(slot.anniversary * 365.25) - 0.5;
}
