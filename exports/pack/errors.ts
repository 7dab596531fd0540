/** Every way in which a pack can fail its client. */
export const packErrorCodes = [
  "malformed",
  "wrong-type",
  "wrong-use",
  "unknown-key",
  "bad-signature",
  "hash-mismatch",
  "size-mismatch",
  "wrong-edition",
  "wrong-version",
  "version-rollback",
  "recall-rollback",
  "version-equivocation",
  "head-expired",
  "delta-mismatch",
  "missing-file",
  "edition-not-found",
  "not-authorised",
  "network",
  "held-damaged",
  "not-a-copy",
] as const;
export type PackErrorCode = (typeof packErrorCodes)[number];

/** Why a pack was refused: a stable code, and words for a log. */
export class PackError extends Error {
  constructor(
    readonly code: PackErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "PackError";
  }
}
