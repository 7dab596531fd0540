import { isDayOf, type Phase } from "./phase.ts";
import type { Slot } from "./slot.ts";

export const slotIssueCodes = [
  "day-outside-phase",
  "anniversary-outside-phase",
  "not-an-integer",
] as const;
export type SlotIssueCode = (typeof slotIssueCodes)[number];

export interface SlotIssue {
  field: "day" | "anniversary";
  code: SlotIssueCode;
  context: Record<string, string | number>;
}

/** What keeps a message from taking this slot. A day between the days of the cadence is allowed. */
export function slotIssues(phase: Phase, slot: Slot): SlotIssue[] {
  if (slot.kind === "day") {
    const { day } = slot;
    const { firstDay, lastDay } = phase;
    if (!Number.isSafeInteger(day)) return [notAnInteger("day", day)];
    if (isDayOf(phase, day)) return [];
    const context = { phase: phase.slug, day, firstDay, lastDay };
    return [{ field: "day", code: "day-outside-phase", context }];
  }
  const { anniversary } = slot;
  if (!Number.isSafeInteger(anniversary)) return [notAnInteger("anniversary", anniversary)];
  if (phase.anniversaries.includes(anniversary)) return [];
  const context = { phase: phase.slug, anniversary, allowed: phase.anniversaries.join(", ") };
  return [{ field: "anniversary", code: "anniversary-outside-phase", context }];
}

function notAnInteger(field: SlotIssue["field"], value: number): SlotIssue {
  return { field, code: "not-an-integer", context: { value: String(value) } };
}
