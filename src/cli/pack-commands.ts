import { publish } from "../actions/publish.ts";
import { recall } from "../actions/recall.ts";
import { openPackDesk } from "../store/pack-desk.ts";
import { firstBrokenAudit } from "../store/sql/audit-store.ts";
import { deskPool } from "../store/sql/database.ts";
import { sqlOf } from "../store/sql/sql.ts";
import { actingAs } from "./acting-as.ts";
import type { ExitCode, Output } from "./outcome.ts";
import { operatorEnvironment } from "./operator-environment.ts";

/** Cuts the next version of an edition. */
export async function runPublish(
  edition: string,
  as: string | undefined,
  output: Output,
): Promise<ExitCode> {
  const environment = operatorEnvironment();
  const actor = await actingAs(environment.databaseUrl, as, "publisher");
  const published = await publish(openPackDesk(environment), actor, edition);
  output.line(`published ${edition} version ${String(published.version)}`, published);
  return 0;
}

/** Withdraws what was published of a message in every edition. */
export async function runRecall(
  key: string,
  options: { reason: string; severity: "stop" | "correct"; replacedBy?: string; as?: string },
  output: Output,
): Promise<ExitCode> {
  const environment = operatorEnvironment();
  const actor = await actingAs(environment.databaseUrl, options.as, "publisher");
  const recalled = await recall(openPackDesk(environment), actor, {
    key,
    severity: options.severity,
    reason: options.reason,
    replacedBy: options.replacedBy ?? null,
  });
  const editions = recalled.editions.map((one) => one.edition).join(", ");
  output.line(`recalled ${key} as ${recalled.id} in ${editions}`, recalled);
  return 0;
}

/** Follows the audit chain from its first entry. */
export async function runAuditVerify(output: Output): Promise<ExitCode> {
  const { databaseUrl } = operatorEnvironment();
  const pool = deskPool(databaseUrl, 1);
  try {
    const { count, broken } = await firstBrokenAudit(sqlOf(pool));
    if (broken === null) {
      output.line(`audit chain of ${String(count)} entries is whole`, { ok: true, count });
      return 0;
    }
    output.problem(`audit chain breaks at entry ${String(broken)}`, { ok: false, count, broken });
    return 1;
  } finally {
    await pool.end();
  }
}
