import path from "node:path";
import { settleAll } from "../actions/settle.ts";
import { rotateKeys } from "../store/keys/rotate-keys.ts";
import { openPackDesk } from "../store/pack-desk.ts";
import { openRepository } from "../store/repository/open-repository.ts";
import { operatorEnvironment } from "./operator-environment.ts";
import type { ExitCode, Output } from "./outcome.ts";

/** Makes new signing keys, publishes them as the next set, and signs every head again with them. */
export async function runRotateKeys(
  { revokeOnline = false }: { revokeOnline?: boolean },
  output: Output,
): Promise<ExitCode> {
  const environment = await operatorEnvironment();
  const directory = path.join(environment.dataDir, "keys");
  const repository = openRepository(environment.repository, process.env);
  const set = await rotateKeys(directory, repository, { revokeOnline });
  await settleAll(openPackDesk(environment), { resign: true });
  output.line(
    `key set ${String(set)} is published and every head signed with it; restart the desk so that it signs with the new keys / 新しい署名鍵を公開しました。デスクを再起動してください`,
    { set, revokeOnline },
  );
  return 0;
}
