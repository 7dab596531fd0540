import { publish } from "../actions/publish.ts";
import { recall } from "../actions/recall.ts";
import { parseKey } from "../domain/schedule/key.ts";
import { openPackDesk } from "../store/pack-desk.ts";
import { firstBrokenAudit } from "../store/sql/audit-store.ts";
import { deskPool } from "../store/sql/database.ts";
import { sqlOf } from "../store/sql/sql.ts";
import { actingAs } from "./acting-as.ts";
import { UsageError, type ExitCode, type Output } from "./outcome.ts";
import { operatorEnvironment } from "./operator-environment.ts";

export interface RecallOptions {
  reason: string;
  severity: "stop" | "correct";
  replacedBy?: string;
  /** The address of the publisher. */
  as?: string;
}

/** Cuts the next version of an edition. */
export async function runPublish(
  edition: string,
  as: string | undefined,
  output: Output,
): Promise<ExitCode> {
  const environment = await operatorEnvironment();
  const actor = await actingAs(environment.databaseUrl, as, "publisher");
  const published = await publish(openPackDesk(environment), actor, edition);
  output.line(
    `published ${edition} version ${String(published.version)} / 配信パックを作りました`,
    published,
  );
  return 0;
}

/** Withdraws what was published of a message in every edition. */
export async function runRecall(
  key: string,
  options: RecallOptions,
  output: Output,
): Promise<ExitCode> {
  const reason = options.reason.trim();
  if (reason === "")
    throw new UsageError("--reason is empty: say why, for the vendors / 理由が空です");
  const { replacedBy = null } = options;
  for (const one of replacedBy === null ? [key] : [key, replacedBy]) {
    if (parseKey(one) !== null) continue;
    throw new UsageError(
      `${one} is no message's key, such as maternity/073/everyone / 原稿のキーではありません`,
    );
  }
  const environment = await operatorEnvironment();
  const actor = await actingAs(environment.databaseUrl, options.as, "publisher");
  const recalled = await recall(openPackDesk(environment), actor, {
    key,
    severity: options.severity,
    reason,
    replacedBy,
  });
  const editions = recalled.editions.map((one) => one.edition).join(", ");
  output.line(`recalled ${key} as ${recalled.id} in ${editions} / 回収しました`, recalled);
  return 0;
}

/** Follows the audit chain from its first entry. */
export async function runAuditVerify(output: Output): Promise<ExitCode> {
  const { databaseUrl } = await operatorEnvironment();
  const pool = deskPool(databaseUrl, 1);
  try {
    const { count, broken } = await firstBrokenAudit(sqlOf(pool));
    if (broken === null) {
      output.line(
        `the audit chain of ${String(count)} entries is whole / 監査記録に改ざんはありません`,
        { ok: true, count },
      );
      return 0;
    }
    output.problem(
      `the audit chain breaks at entry ${String(broken)} / 監査記録が ${String(broken)} 番目で切れています`,
      { ok: false, count, broken },
    );
    return 1;
  } finally {
    await pool.end();
  }
}
