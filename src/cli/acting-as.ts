import type { Actor, Role } from "../domain/people/roles.ts";
import { deskPool } from "../store/sql/database.ts";
import { personByEmail, soleHolder } from "../store/sql/people.ts";
import { sqlOf } from "../store/sql/sql.ts";
import { UsageError } from "./outcome.ts";

/**
 * In whose name a command acts: the person of `--as`, or the only one who holds the role. Throws
 * UsageError when that names nobody.
 */
export async function actingAs(
  databaseUrl: string,
  email: string | undefined,
  role: Role,
): Promise<Actor> {
  const pool = deskPool(databaseUrl, 1);
  try {
    const sql = sqlOf(pool);
    const address = email ?? (await soleHolder(sql, role));
    const person = address === null ? null : await personByEmail(sql, address);
    if (person !== null) return person;
    throw new UsageError(
      email === undefined
        ? `say in whose name with --as EMAIL: not exactly one person holds the role ${role} / --as で実行する人を指定してください`
        : `nobody has the address ${email} / そのメールアドレスの利用者はいません`,
    );
  } finally {
    await pool.end();
  }
}
