/** Why an act is refused. Data, worded at the edge in the reader's language. */
export const refusalCodes = [
  "not-signed-in",
  "role-missing",
  "specialty-missing",
  "specialty-not-required",
  "own-words",
  "stale-revision",
  "nothing-to-review",
  "nothing-new",
  "retired",
  "findings-open",
  "no-specialty-required",
  "source-not-approved",
  "source-moved",
  "unknown-finding",
  "not-waivable",
  "text-invalid",
  "slot-invalid",
  "slot-taken",
  "nothing-changed",
  "edit-conflict",
  "not-found",
  "malformed",
  "unknown-reference",
  "unsupported-media-type",
  "already-recalled",
  "never-published",
  "has-history",
  "derived-field",
  "not-your-edition",
  "route-closed",
  "no-password-mail",
  "rule-invalid",
  "examples-fail",
  "own-rule-set",
  "database-refused",
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export type RefusalContext = Readonly<Record<string, unknown>>;

export interface Refusal {
  code: RefusalCode;
  context: RefusalContext;
}

export type Decision<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export function allow<T>(value: T): Decision<T> {
  return { ok: true, value };
}

export function refuse(code: RefusalCode, context: RefusalContext = {}): Decision<never> {
  return { ok: false, refusal: { code, context } };
}

/** Thrown by actions; carries the refusal to the edge that words it. */
export class RefusedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(`refused: ${refusal.code}`);
    this.name = "RefusedError";
  }
}

/** The value of a decision, or the refusal thrown. */
export function demand<T>(decision: Decision<T>): T {
  if (decision.ok) return decision.value;
  throw new RefusedError(decision.refusal);
}
