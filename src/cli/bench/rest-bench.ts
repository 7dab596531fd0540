import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { findFreePort } from "../../store/postgres/free-port.ts";
import { rowOf, type BenchRow } from "./bench-row.ts";
import { pinned, runProgram, startProgram, stopProgram } from "./child-program.ts";
import { deliveryProgram, root } from "./delivery-program.ts";
import type { DemoDesk } from "./demo-desk.ts";
import { findLoader, type Target } from "./load.ts";
import { takeTurns } from "./take-turns.ts";

const ROUNDS = 5;
const SECONDS = 1;
const KEY = { key: "maternity/073/everyone", path: "maternity/73" };

const demoSchema = z.object({
  password: z.string(),
  deliveryKey: z.string(),
  edition: z.string(),
});
const loginSchema = z.object({ token: z.string() });
const foundSchema = z.object({ docs: z.array(z.object({ id: z.number() })).min(1) });

/** One message from the delivery server beside the same message from Payload's REST, on one core. */
export async function benchRest(desk: DemoDesk): Promise<BenchRow[]> {
  await buildOnce();
  const core = Math.max(0, cpus().length - 2);
  const demo = demoSchema.parse(
    JSON.parse(await readFile(join(desk.directory, "demo.json"), "utf8")),
  );
  const port = String(await findFreePort(undefined));
  const payload = await startProgram(
    pinned(core, desk.program("desk.ts", { HOST: "127.0.0.1", PORT: port })),
    /desk ready (http:\S+)\/admin\n/,
  );
  const delivery = await startProgram(
    pinned(core, deliveryProgram(desk.directory)),
    /delivery ready (http:\S+)\n/,
  );
  try {
    const loader = findLoader(core + 1);
    const ours = {
      url: `${delivery.match[1] ?? ""}/editions/${demo.edition}/messages/${KEY.path}`,
      headers: { Authorization: `Bearer ${demo.deliveryKey}` },
    };
    const theirs = await payloadTarget(payload.match[1] ?? "", demo.password);
    await demandText(ours);
    await demandText(theirs);
    const rates = await takeTurns(loader, ours, theirs, { rounds: ROUNDS, seconds: SECONDS });
    const row = {
      name: "one message, delivery",
      unit: `requests/s (${loader.name})`,
      baselineName: "Payload's REST through Next, same message and core",
      goal: loader.exact ? 100 : null,
    };
    return [rowOf(row, rates.ours, rates.baseline)];
  } finally {
    await stopProgram(delivery.child);
    await stopProgram(payload.child);
  }
}

/** The desk needs a built panel; `npm start` has made one, a fresh clone has not. */
async function buildOnce(): Promise<void> {
  if (existsSync(join(root, ".next", "BUILD_ID"))) return;
  const next = join(root, "node_modules/next/dist/bin/next");
  const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
  await runProgram({ command: process.execPath, args: [next, "build"], cwd: root, env });
}

async function payloadTarget(url: string, password: string): Promise<Target> {
  const login = await fetch(`${url}/api/users/login`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ email: "editor@kizuna.example", password }),
  });
  const { token } = loginSchema.parse(await login.json());
  const headers = { Authorization: `JWT ${token}` };
  const where = `where[key][equals]=${encodeURIComponent(KEY.key)}&depth=0`;
  const found = await fetch(`${url}/api/messages?${where}`, { headers });
  const [message] = foundSchema.parse(await found.json()).docs;
  return { url: `${url}/api/messages/${String(message?.id)}?depth=0`, headers };
}

/** Both must answer with the message: an error would be fast. */
async function demandText({ url, headers }: Target): Promise<void> {
  const response = await fetch(url, { headers });
  const body = z.object({ title: z.string() }).safeParse(await response.json());
  if (!response.ok || !body.success) throw new Error(`${url} answered ${response.status}`);
}
