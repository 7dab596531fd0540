import type { CollectionBeforeChangeHook } from "payload";
import { RefusedError } from "../../src/domain/review/refusal.ts";
import { phaseSchema } from "../../src/domain/schedule/phase.ts";

type PhaseRecord = Record<string, unknown> & { id: string };

/** A phase whose days, steps and anniversaries do not fit together is refused, with the field. */
export const wholePhase: CollectionBeforeChangeHook<PhaseRecord> = ({ data, originalDoc }) => {
  const { id, cadence, anniversaries, ...rest } = { ...originalDoc, ...data };
  const phase = phaseSchema.safeParse({
    ...rest,
    slug: id,
    cadence: cadence ?? [],
    anniversaries: anniversaries ?? [],
  });
  if (phase.success) return data;
  const issue = phase.error.issues[0];
  const field = issue?.path.join(".") ?? "";
  throw new RefusedError({
    code: "malformed",
    context: { field: field === "slug" ? "id" : field, reason: issue?.message ?? "" },
  });
};
