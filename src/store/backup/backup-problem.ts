export type BackupProblemCode =
  | "not-a-backup"
  | "damaged"
  | "other-migrations"
  | "database-not-empty"
  | "database-in-use"
  | "repository-not-empty"
  | "other-keys"
  | "audit-broken";

/** What an operator can mend: `message` says it in English, `ja` in Japanese, each in one line. */
export class BackupProblem extends Error {
  override readonly name = "BackupProblem";

  constructor(
    readonly code: BackupProblemCode,
    message: string,
    readonly ja: string,
  ) {
    super(message);
  }
}
