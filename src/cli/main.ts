import { CommanderError } from "commander";
import { leave } from "./outcome.ts";
import { kizunaProgram } from "./program.ts";

try {
  await kizunaProgram(process.argv.includes("--json")).parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Help that was asked for is fine; everything else commander objects to is wrong use.
  await leave(error.exitCode === 0 ? 0 : 2);
}
