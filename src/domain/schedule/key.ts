import type { Audience } from "./audience.ts";
import { isAudience } from "./audience.ts";
import { parseSlot, slotName, type Slot } from "./slot.ts";

/** The name of a message for ever (design §4): "maternity/073/everyone". */
export function keyOf(phase: string, slot: Slot, audience: Audience): string {
  return `${phase}/${slotName(slot)}/${audience}`;
}

export interface KeyParts {
  phase: string;
  slot: Slot;
  audience: Audience;
}

/** Reads a key; null unless it is exactly what `keyOf` writes. */
export function parseKey(key: string): KeyParts | null {
  const [phase = "", name = "", audience = ""] = key.split("/");
  const slot = parseSlot(name);
  if (slot === null || !isAudience(audience) || !/^[a-z][a-z0-9-]*$/.test(phase)) return null;
  return keyOf(phase, slot, audience) === key ? { phase, slot, audience } : null;
}
