import { spawn } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { buildPanel } from "../../src/cli/start/build-panel.ts";
import type { Launcher, Settings } from "../../src/cli/start/launch.ts";
import { prepareDatabase } from "../../src/cli/start/prepare-database.ts";
import { serverEnvironments } from "../../src/cli/start/server-environments.ts";
import { startServers } from "../../src/cli/start/start-servers.ts";
import { startEmbedded } from "../../src/store/postgres/embedded.ts";
import { findFreePort } from "../../src/store/postgres/free-port.ts";
import { openSecrets } from "../../src/store/postgres/secrets.ts";
import { loadDemoPeople } from "../setup/demo-people.ts";
import { root } from "../start/launch.ts";

export const password = "a test needs no secret";

export interface RealDesk {
  /** Without a slash at the end. */
  deskUrl: string;
  deliveryUrl: string;
  close: () => Promise<void>;
}

/**
 * Both servers as `npm start` runs them, on free ports, with a Postgres of their own that holds reference
 * data and the demo's people, and no texts.
 */
export async function openRealDesk(): Promise<RealDesk> {
  const dataDir = realpathSync(mkdtempSync(join(tmpdir(), "kizuna-e2e-")));
  const closers: (() => void | Promise<void>)[] = [];
  const launcher = launcherOf(closers);
  const postgres = await startEmbedded({ dataDir, log: () => undefined, durable: false });
  const settings: Settings = {
    root,
    port: await findFreePort(undefined),
    deliveryPort: await findFreePort(undefined),
    host: "127.0.0.1",
    exposed: false,
    dataDir,
    databaseUrl: undefined,
    packRepository: join(dataDir, "packs"),
    seed: "none",
  };
  const environments = serverEnvironments(settings, openSecrets(dataDir), postgres.url);
  await buildPanel(settings, launcher);
  await prepareDatabase(settings, launcher, postgres.url, environments);
  await fill(environments.desk);
  const servers = startServers(settings, launcher, {
    desk: environments.desk,
    delivery: environments.deliveryWithDatabase,
  });
  const deskUrl = `http://127.0.0.1:${settings.port}`;
  const deliveryUrl = `http://127.0.0.1:${settings.deliveryPort}`;
  await Promise.race([
    servers,
    Promise.all([answers(`${deskUrl}/admin/login`), answers(`${deliveryUrl}/healthz`)]),
  ]);
  // Ending them is no failure of the test that ends.
  servers.catch(() => undefined);
  return {
    deskUrl,
    deliveryUrl,
    close: async () => {
      for (const close of closers.toReversed()) await close();
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function launcherOf(closers: (() => void | Promise<void>)[]): Launcher {
  return {
    say: () => undefined,
    runStep: (command, args, options) =>
      new Promise((resolve, reject) => {
        const child = spawn(command, args, { ...options, stdio: ["ignore", "ignore", "inherit"] });
        child.once("error", reject);
        child.once("exit", (code, signal) => resolve(code ?? signal ?? "ended"));
      }),
    onClose: (task) => void closers.push(task),
    makeProblem: (english) => new Error(english),
    noteChildren: () => undefined,
  };
}

async function fill(environment: NodeJS.ProcessEnv): Promise<void> {
  for (const name of ["DATABASE_URL", "DATA_DIR", "PACK_REPOSITORY", "PAYLOAD_SECRET"]) {
    process.env[name] = environment[name];
  }
  const { openRecords } = await import("../../src/store/payload-records.ts");
  const records = await openRecords();
  await loadDemoPeople(records, password);
  await records.close();
}

async function answers(url: string): Promise<void> {
  for (;;) {
    const status = await fetch(url).then(
      (response) => response.status,
      () => 0,
    );
    if (status === 200) return;
    await sleep(100);
  }
}
