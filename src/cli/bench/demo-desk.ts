import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSecrets } from "../../store/postgres/secrets.ts";
import { startEmbedded } from "../../store/postgres/embedded.ts";
import { nodeFlags } from "../start/node-flags.ts";
import { runProgram, type Program } from "./child-program.ts";
import { root } from "./delivery-program.ts";

export interface DemoDesk {
  databaseUrl: string;
  /** Holds the packs, the keys and demo.json. */
  directory: string;
  /** A program of src/cli in the environment of this desk. */
  program(name: string, env?: Record<string, string>): Program;
  close(): Promise<void>;
}

/** A desk of its own with the seeded demo, on a Postgres that flushes to disk as in production. */
export async function openDemoDesk(): Promise<DemoDesk> {
  const directory = await realpath(await mkdtemp(join(tmpdir(), "kizuna-bench-desk-")));
  const { payloadSecret } = openSecrets(directory);
  const postgres = await startEmbedded({ dataDir: directory, log: () => undefined });
  const program: DemoDesk["program"] = (name, env = {}) => ({
    command: process.execPath,
    args: [...nodeFlags, join(root, "src/cli", name)],
    cwd: root,
    env: {
      ...process.env,
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
      DATABASE_URL: postgres.url,
      DATA_DIR: directory,
      PACK_REPOSITORY: join(directory, "packs"),
      PAYLOAD_SECRET: payloadSecret,
      ...env,
    },
  });
  const close = async () => {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  };
  try {
    await runProgram(program("migrate.ts"));
    await runProgram(program("seed.ts"));
  } catch (error) {
    await close();
    throw error;
  }
  return { databaseUrl: postgres.url, directory, program, close };
}
