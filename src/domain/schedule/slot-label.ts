import type { Phase } from "./phase.ts";
import type { Slot } from "./slot.ts";

export interface Label {
  ja: string;
  en: string;
}

/** A gestational day in weeks and days: 73 is "10週3日", "10w3d". */
export function weeksAndDays(day: number): Label {
  const weeks = Math.floor(day / 7);
  const days = day % 7;
  return { ja: `${weeks}週${days}日`, en: `${weeks}w${days}d` };
}

/** A slot as people say it: by week before birth, by day and birthday after it. */
export function slotLabel(phase: Pick<Phase, "anchor">, slot: Slot): Label {
  if (slot.kind === "anniversary") {
    const { anniversary } = slot;
    return { ja: `${anniversary}歳の誕生日`, en: `birthday ${anniversary}` };
  }
  if (phase.anchor === "due") return weeksAndDays(slot.day);
  return { ja: `生後${slot.day}日`, en: `day ${slot.day}` };
}
