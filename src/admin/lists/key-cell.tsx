"use client";
import type { DefaultCellComponentProps } from "payload";
import { useSlotName } from "../elements/use-slot-name.ts";

/** When a text is sent, as people say it, above the key that systems use. */
export function KeyCell({ cellData }: DefaultCellComponentProps) {
  const slotName = useSlotName();
  const key = typeof cellData === "string" ? cellData : "";
  return (
    <span className="kz-slot">
      {slotName(key)}
      <small>{key}</small>
    </span>
  );
}
