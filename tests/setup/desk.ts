import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { z } from "zod";
import type { PackDesk } from "../../src/actions/pack-desk.ts";
import type { Actor } from "../../src/domain/people/roles.ts";
import { deskPool } from "../../src/store/sql/database.ts";
import { callerOf, type Caller } from "./caller.ts";
import { createTestDatabase } from "./database.ts";
import { demoPassword } from "./demo-password.ts";
import { deskTemplate, testSecret } from "./desk-template.ts";

export type { Answer, Caller } from "./caller.ts";

export interface TestDesk {
  /** Postgres address of the owner. */
  url: string;
  deliveryUrl: string;
  dataDir: string;
  /** SQL as the database's owner, and in the role that the desk works in. */
  owner: pg.Pool;
  role: pg.Pool;
  /** The account of that name, signed in; null is somebody without an account. */
  as(account: string | null): Promise<Caller>;
  /** The person as decisions see them. */
  actor(account: string): Promise<Actor>;
  /** The desk behind the REST API, for calling actions with another clock. */
  actions(): Promise<PackDesk>;
  close(): Promise<void>;
}

/** A desk on a database of its own with reference data and the demo's people, and no texts. */
export async function openTestDesk(): Promise<TestDesk> {
  const { name, tokens } = await deskTemplate();
  const database = await createTestDatabase(name);
  const dataDir = await mkdtemp(path.join(tmpdir(), "kizuna-desk-"));
  process.env["DATABASE_URL"] = database.url;
  process.env["DATA_DIR"] = dataDir;
  process.env["PACK_REPOSITORY"] = path.join(dataDir, "packs");
  process.env["PAYLOAD_SECRET"] = testSecret;
  const { openRecords } = await import("../../src/store/payload-records.ts");
  const records = await openRecords();
  await silenceLog();
  const { runningDesk } = await import("../../src/store/running-desk.ts");
  const { personByEmail } = await import("../../src/store/sql/people.ts");
  const { sqlOf } = await import("../../src/store/sql/sql.ts");
  const owner = new pg.Pool({ connectionString: database.url, max: 3 });
  const role = deskPool(database.url, 3);
  return {
    url: database.url,
    deliveryUrl: database.deliveryUrl,
    dataDir,
    owner,
    role,
    async as(account) {
      if (account === null) return callerOf(null);
      return callerOf((tokens[account] ??= await signIn(account)));
    },
    async actor(account) {
      const person = await personByEmail(sqlOf(owner), `${account}@kizuna.example`);
      if (person === null) throw new TypeError(`no account ${account}`);
      return person;
    },
    actions: async () => runningDesk(),
    async close() {
      // The database goes with the run: open pools of this process would fail loudly now.
      await Promise.all([owner.end(), role.end()]);
      await records.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Refusals are what many of these tests are after: their answers tell, the log need not. */
async function silenceLog(): Promise<void> {
  const { getPayload } = await import("payload");
  const { default: config } = await import("../../src/payload.config.ts");
  const payload = await getPayload({ config });
  payload.logger.level = "silent";
}

async function signIn(account: string): Promise<string> {
  const email = `${account}@kizuna.example`;
  const login = { email, password: demoPassword };
  const answer = await callerOf(null).post("/api/users/login", login);
  return z.object({ token: z.string() }).parse(answer.body).token;
}
