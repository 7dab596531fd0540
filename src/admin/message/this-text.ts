"use client";
import { useDocumentInfo } from "@payloadcms/ui";
import { textKinds, type TextKind } from "../../domain/review/facts.ts";

/** Which text the page shows; `id` is null until it is saved for the first time. */
export function useThisText(): { kind: TextKind | null; id: number | null; savedAt: unknown } {
  const { collectionSlug, id, data, lastUpdateTime } = useDocumentInfo();
  const kind = textKinds.find((one) => one === collectionSlug) ?? null;
  const savedAt: unknown = data?.["updatedAt"];
  return {
    kind,
    id: typeof id === "number" ? id : null,
    savedAt: `${String(savedAt)} ${String(lastUpdateTime)}`,
  };
}
