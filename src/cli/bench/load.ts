import { Agent, request } from "node:http";
import { findProgram, pinned, runProgram } from "./child-program.ts";

export interface Target {
  url: string;
  headers: Record<string, string>;
}

const CONNECTIONS = 32;

export interface Loader {
  name: string;
  /** Whether the servers, and not the loader, set the limit. */
  exact: boolean;
  /** Requests a second. */
  load: (target: Target, seconds: number) => Promise<number>;
}

/** What loads a server: wrk where it is installed, else a loop in this process, which is slower. */
export function findLoader(core: number): Loader {
  const wrk = findProgram("wrk");
  if (wrk === undefined) return { name: "node:http", exact: false, load: loadWithNode };
  return {
    name: "wrk",
    exact: true,
    load: (target, seconds) => loadWithWrk(wrk, core, target, seconds),
  };
}

/** Requests a second. Throws when an answer is an error, which would count as a fast success. */
async function loadWithWrk(
  wrk: string,
  core: number,
  { url, headers }: Target,
  seconds: number,
): Promise<number> {
  const lines = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const args = ["-t1", `-c${CONNECTIONS}`, `-d${seconds}s`, ...lines, url];
  const printed = await runProgram(pinned(core, { command: wrk, args }));
  if (/Non-2xx|Socket errors/.test(printed)) throw new Error(`${url}: ${printed}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(printed)?.[1]);
}

async function loadWithNode({ url, headers }: Target, seconds: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const start = performance.now();
  const end = start + seconds * 1000;
  let answered = 0;
  async function loop() {
    while (performance.now() < end) {
      await askOnce(agent, url, headers);
      answered += 1;
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, loop));
  agent.destroy();
  return (answered * 1000) / (performance.now() - start);
}

async function askOnce(agent: Agent, url: string, headers: Record<string, string>): Promise<void> {
  await new Promise<void>((done, fail) => {
    const asking = request(url, { agent, headers }, (response) => {
      const { statusCode = 0 } = response;
      if (statusCode >= 400) fail(new Error(`${url}: ${statusCode}`));
      response.resume().once("end", done).once("error", fail);
    });
    asking.once("error", fail).end();
  });
}
