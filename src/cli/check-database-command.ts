import { checkEveryText } from "../actions/rule-sets/check-every-text.ts";
import { openDesk } from "../store/desk.ts";
import { writtenFinding } from "./check-command.ts";
import { operatorEnvironment } from "./operator-environment.ts";
import type { ExitCode, Output } from "./outcome.ts";

/**
 * `kizuna check --database`: every text of the desk as it stands now, one NDJSON line each, with the
 * rule set in force; progress goes to standard error. 1 when something blocks that nobody has waived.
 */
export async function runCheckDatabase(
  locale: string | undefined,
  output: Output,
): Promise<ExitCode> {
  const { databaseUrl } = await operatorEnvironment();
  const desk = openDesk(databaseUrl);
  let texts = 0;
  let blocked = 0;
  let said = 0;
  const progress = (done: number, all: number) => {
    const percent = Math.floor((100 * done) / all);
    if (percent === said) return;
    said = percent;
    output.problem(`${String(done)} / ${String(all)}`, { progress: { done, all } });
  };
  try {
    for await (const judged of checkEveryText(desk, locale ?? null, progress)) {
      const { kind, id, key, state, findings } = judged;
      texts += 1;
      if (findings.some(({ severity, waived }) => severity !== "info" && !waived)) blocked += 1;
      const line = {
        id: `${kind}/${String(id)}`,
        key,
        locale: judged.locale,
        state,
        findings: findings.map((finding) => ({
          field: finding.field,
          ...writtenFinding(finding, judged.locale),
          waived: finding.waived,
        })),
      };
      output.line(JSON.stringify(line), line);
    }
  } finally {
    await desk.close();
  }
  output.problem(
    `${String(texts)} texts, ${String(blocked)} with a finding that blocks / ${String(texts)}件の原稿のうち、直しが必要なもの${String(blocked)}件`,
    { texts, blocked },
  );
  return blocked > 0 ? 1 : 0;
}
