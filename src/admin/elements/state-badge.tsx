"use client";
import type { TextState } from "../../domain/review/state.ts";
import { useSay } from "../use-say.ts";
import { stateWords } from "../words.ts";

export function StateBadge({ state }: { state: TextState }) {
  const say = useSay();
  return <span className={`kz-badge kz-badge--${state}`}>{say(stateWords[state])}</span>;
}
