import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import type { Launcher, Settings } from "./launch.ts";
import { nodeFlags } from "./node-flags.ts";

type Name = "desk" | "delivery";

/** Time that a server has to finish its requests and jobs; with Postgres it stays below 10 s. */
const grace = 5000;

/** Starts both servers with their output shown. Rejects when one of them ends. */
export async function startServers(
  settings: Settings,
  launcher: Launcher,
  environments: Record<Name, NodeJS.ProcessEnv>,
): Promise<never> {
  const names: Name[] = ["desk", "delivery"];
  const servers = names.map((name) => ({
    name,
    child: startServer(settings.root, name, environments[name]),
  }));
  launcher.onClose(async () => {
    await Promise.all(servers.map(({ child }) => stopServer(child)));
  });
  launcher.noteChildren(servers.flatMap(({ child }) => child.pid ?? []));
  return await Promise.race(
    servers.map(async ({ name, child }) => {
      const reason = await endOf(child);
      throw launcher.makeProblem(
        `The ${name} server ended unexpectedly (${reason}), so everything was stopped: the lines above say why`,
        `${name} サーバーが予期せず終了したため（${reason}）、すべて止めました。理由は上の表示を見てください`,
      );
    }),
  );
}

/** In a group of its own, so that Ctrl-C reaches only us and we stop things in order. */
function startServer(root: string, name: Name, env: NodeJS.ProcessEnv): ChildProcess {
  const leave = join(root, "src", "cli", "start", "leave-with-parent.mjs");
  const script = join(root, "src", "cli", `${name}.ts`);
  return spawn(process.execPath, ["--import", leave, ...nodeFlags, script], {
    cwd: root,
    env,
    detached: true,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
}

async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = endOf(child);
  child.kill("SIGTERM");
  const hurry = setTimeout(() => killGroup(child), grace);
  await ended;
  clearTimeout(hurry);
}

function killGroup(child: ChildProcess): void {
  if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
}

async function endOf(child: ChildProcess): Promise<string> {
  return await new Promise((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (code, signal) =>
      resolve(signal === null ? `exit code ${String(code)}` : `signal ${signal}`),
    );
  });
}
