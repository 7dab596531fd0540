import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { cpus } from "node:os";

export interface Program {
  command: string;
  args: readonly string[];
  env?: NodeJS.ProcessEnv;
  cwd?: string;
}

/** Where a program is, by name or in the folders that only root has on its path; or undefined. */
export function findProgram(name: string): string | undefined {
  return [name, `/usr/sbin/${name}`].find((path) => spawnSync(path, ["-v"]).error === undefined);
}

/** The program on one CPU core, where the machine has several and `taskset`. */
export function pinned(core: number, program: Program): Program {
  if (cpus().length < 2 || spawnSync("taskset", ["-V"]).error !== undefined) return program;
  const { command, args } = program;
  return { ...program, command: "taskset", args: ["-c", String(core), command, ...args] };
}

/** Runs to the end; answers what it printed. Throws when it fails. */
export async function runProgram({ command, args, env, cwd }: Program): Promise<string> {
  const child = spawn(command, args, { cwd, env: env ?? process.env });
  let printed = "";
  child.stdout.on("data", (chunk: Buffer) => (printed += chunk.toString("utf8")));
  const code = await new Promise((end, fail) => child.once("exit", end).once("error", fail));
  if (code !== 0) throw new Error(`${command} ended with code ${String(code)}`);
  return printed;
}

/** Starts a server; answers when `ready` has printed something that matches, or `probe` says so. */
export async function startProgram(
  { command, args, env, cwd }: Program,
  ready: RegExp,
): Promise<{ child: ChildProcess; match: RegExpExecArray }> {
  const child = spawn(command, args, {
    cwd,
    env: env ?? process.env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  let printed = "";
  const match = await new Promise<RegExpExecArray>((found, fail) => {
    child.once("error", fail);
    child.once("exit", (code) => fail(new Error(`${command} ended with code ${String(code)}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString("utf8");
      const result = ready.exec(printed);
      if (result !== null) found(result);
    });
  });
  return { child, match };
}

export async function stopProgram(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((end) => child.once("exit", end));
  child.kill("SIGTERM");
  await ended;
}
