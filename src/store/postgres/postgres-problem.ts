export type PostgresProblemCode =
  | "half-initialised"
  | "directory-missing"
  | "directory-shared"
  | "wrong-version"
  | "wrong-password"
  | "no-postgres-user"
  | "no-binaries"
  | "initialise-failed"
  | "start-failed"
  | "permission"
  | "secrets-broken";

/** What a person can mend: `message` says it in English, `ja` in Japanese, each in one line. */
export class PostgresProblem extends Error {
  override readonly name = "PostgresProblem";

  constructor(
    readonly code: PostgresProblemCode,
    message: string,
    readonly ja: string,
  ) {
    super(message);
  }
}
