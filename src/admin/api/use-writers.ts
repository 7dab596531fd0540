"use client";
import { useCallback } from "react";
import { z } from "zod";
import type { TextKind } from "../../domain/review/facts.ts";
import { useAnswer } from "./use-answer.ts";

const writersSchema = z.object({
  writers: z.array(z.object({ id: z.number(), name: z.string() })),
});

/** The names of those who changed a text's words; null for anybody else, or until they are there. */
export function useWriters(
  kind: TextKind | null,
  id: number | null,
): (writer: number | null | undefined) => string | null {
  const path = kind === null || id === null ? null : `/${kind}/${id}/writers`;
  const { value } = useAnswer(path, writersSchema);
  return useCallback(
    (writer) => value?.writers.find((one) => one.id === writer)?.name ?? null,
    [value],
  );
}
