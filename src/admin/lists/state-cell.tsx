"use client";
import type { DefaultCellComponentProps } from "payload";
import { textStates } from "../../domain/review/state.ts";
import { StateBadge } from "../elements/state-badge.tsx";

/** The state of a text in a list, in words and with its colour. */
export function StateCell({ cellData }: DefaultCellComponentProps) {
  const state = textStates.find((one) => one === cellData);
  return state === undefined ? null : <StateBadge state={state} />;
}
