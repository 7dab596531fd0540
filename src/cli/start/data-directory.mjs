import { accessSync, chmodSync, constants, mkdirSync, statSync } from "node:fs";
import { Problem } from "./problem.mjs";

/** Makes DATA_DIR, closes it to others, and makes sure that we can write there. */
export function openDataDirectory(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    closeToOthers(dataDir);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    throw new Problem(
      `DATA_DIR ${dataDir} cannot be used (${error.code ?? error.message}): give this user the right to write there, or set another DATA_DIR`,
      `DATA_DIR ${dataDir} を使えません（${error.code ?? error.message}）。書き込みの権限を付けるか、別の DATA_DIR を指定してください`,
    );
  }
}

/** The group may keep passing through: that is how root lets the postgres user in. */
function closeToOthers(dataDir) {
  const mode = statSync(dataDir).mode & 0o777;
  if ((mode & 0o067) !== 0) chmodSync(dataDir, mode & 0o710);
}
