import { isExpectedDay, slotForDay } from "./cadence.ts";
import { addDays, addYears, daysBetween, yearOf, type CalendarDate } from "./calendar-date.ts";
import type { Phase } from "./phase.ts";
import type { Slot } from "./slot.ts";

/** Forty weeks: the due date is day 280 of the pregnancy (domain: "Phases"). */
export const dueDay = 280;

/**
 * The slots whose messages the cadence puts on this date, the anniversary first. Empty before and
 * after the phase, and between the days of the cadence.
 */
export function slotsOn(phase: Phase, anchorDate: CalendarDate, onDate: CalendarDate): Slot[] {
  return possibleSlotsOn(phase, anchorDate, onDate).filter(
    (slot) => slot.kind === "anniversary" || isExpectedDay(phase, slot.day),
  );
}

/** As `slotsOn`, with the day's slot even when the cadence does not ask for it. */
export function possibleSlotsOn(
  phase: Phase,
  anchorDate: CalendarDate,
  onDate: CalendarDate,
): Slot[] {
  const day = slotForDay(phase, dayOn(phase, anchorDate, onDate));
  return [...anniversariesOn(phase, anchorDate, onDate), ...(day === null ? [] : [day])];
}

/** The day number of a date: gestational day, or days since birth; it may lie outside the phase. */
export function dayOn(
  phase: Pick<Phase, "anchor">,
  anchorDate: CalendarDate,
  onDate: CalendarDate,
): number {
  return daysBetween(anchorDate, onDate) + (phase.anchor === "due" ? dueDay : 0);
}

/** The date of a slot for a reader with this due date or birth date. */
export function dateOf(
  phase: Pick<Phase, "anchor">,
  slot: Slot,
  anchorDate: CalendarDate,
): CalendarDate {
  if (slot.kind === "anniversary") return addYears(anchorDate, slot.anniversary);
  return addDays(anchorDate, slot.day - (phase.anchor === "due" ? dueDay : 0));
}

function anniversariesOn(phase: Phase, anchorDate: CalendarDate, onDate: CalendarDate): Slot[] {
  const anniversary = yearOf(onDate) - yearOf(anchorDate);
  if (!phase.anniversaries.includes(anniversary)) return [];
  return addYears(anchorDate, anniversary) === onDate ? [{ kind: "anniversary", anniversary }] : [];
}
