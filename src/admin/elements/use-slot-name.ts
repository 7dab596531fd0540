"use client";
import { useCallback } from "react";
import type { Audience } from "../../domain/schedule/audience.ts";
import { parseKey } from "../../domain/schedule/key.ts";
import { slotLabel } from "../../domain/schedule/slot-label.ts";
import { usePhases } from "../api/use-phases.ts";
import { useLanguage } from "../use-say.ts";
import type { Words } from "../words.ts";

/** For whom a text is; everyone needs no saying. */
const audienceWords: Readonly<Record<Audience, Words | null>> = {
  everyone: null,
  "birth-parent": { ja: "産む人・産んだ人", en: "birth parent" },
  partner: { ja: "パートナー", en: "partner" },
  grandparents: { ja: "祖父母", en: "grandparents" },
};

/** A key as people say it: "maternity/073/everyone" is 妊娠10週3日. Null for a key it cannot read. */
export function useSlotName(): (key: string) => string | null {
  const language = useLanguage();
  const phases = usePhases();
  return useCallback(
    (key) => {
      // An insert's key starts with its edition.
      const parts = parseKey(key.split("/").slice(-3).join("/"));
      const phase = phases.find((one) => one.id === parts?.phase);
      if (parts === null || phase === undefined) return null;
      const day = slotLabel(phase, parts.slot)[language];
      const pregnant = language === "ja" && phase.anchor === "due" && parts.slot.kind === "day";
      const audience = audienceWords[parts.audience]?.[language];
      return [pregnant ? `妊娠${day}` : day, audience].filter(Boolean).join(" · ");
    },
    [language, phases],
  );
}
