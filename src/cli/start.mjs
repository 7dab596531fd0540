// `npm start`: from a bare clone to both servers. Until packages are installed only Node's own
// modules can be imported; what follows is TypeScript, run through tsx.
import { fileURLToPath } from "node:url";
import { close, closeOnSignals, onClose } from "./start/closing.mjs";
import { openDataDirectory } from "./start/data-directory.mjs";
import { takeLock } from "./start/lock.mjs";
import { checkNodeVersion } from "./start/node-version.mjs";
import { installPackages } from "./start/packages.mjs";
import { checkPorts } from "./start/ports.mjs";
import { describeProblem, Problem } from "./start/problem.mjs";
import { say } from "./start/say.mjs";
import { readSettings } from "./start/settings.mjs";
import { runStep } from "./start/step.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

try {
  process.chdir(root);
  checkNodeVersion(root);
  const settings = readSettings(process.env, root);
  closeOnSignals();
  openDataDirectory(settings.dataDir);
  const lock = await takeLock(settings.dataDir);
  onClose(lock.release);
  await checkPorts(settings);
  await installPackages(root);
  const { register } = await import("tsx/esm/api");
  register();
  const { runDesk } = await import("./start/run-desk.ts");
  const makeProblem = (english, japanese) => new Problem(english, japanese);
  await runDesk(settings, { say, runStep, onClose, makeProblem, noteChildren: lock.noteChildren });
} catch (error) {
  await close(() => process.stderr.write(`${describeProblem(error)}\n`), 1);
}
