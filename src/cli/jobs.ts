import { Logger, makeWorkerUtils, run, type Runner } from "graphile-worker";
import pg from "pg";
import { z } from "zod";
import type { PackDesk } from "../actions/pack-desk.ts";
import { refreshExpired } from "../actions/refresh-expired.ts";
import { settleAll, settleEdition } from "../actions/settle.ts";

const settlePayload = z.object({ edition: z.string().optional() });

/** Heads are signed again and the access list is written every minute; expiry is looked at hourly. */
const schedule = `
* * * * * settle-editions ?max=3
7 * * * * refresh-expired ?max=3
`;

const quiet = new Logger(() => (level: string, message) => {
  if (level === "error") process.stderr.write(`${message}\n`);
});

/**
 * Runs the job queue until stopped. Jobs are enqueued in the transaction that makes them necessary, so
 * that a crash in between loses none. `databaseUrl` is the owner's: the queue's tables are closed to
 * the desk's own role.
 */
export async function runJobs(desk: PackDesk, databaseUrl: string): Promise<Runner> {
  await freeJobsOfTheDead(databaseUrl);
  const runner = await run({
    connectionString: databaseUrl,
    concurrency: 2,
    pollInterval: 1000,
    noHandleSignals: true,
    crontab: schedule,
    logger: quiet,
    taskList: {
      "settle-editions": async (payload) => {
        const { edition } = settlePayload.parse(payload);
        await (edition === undefined ? settleAll(desk) : settleEdition(desk, edition));
      },
      "refresh-expired": async () => {
        await refreshExpired(desk);
      },
    },
  });
  await settleAll(desk);
  return runner;
}

/** There is one desk on a database, so whatever is claimed when it starts was claimed by a dead one. */
async function freeJobsOfTheDead(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ worker: string }>(
    "SELECT DISTINCT locked_by AS worker FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL",
  );
  await client.end();
  if (rows.length === 0) return;
  const queue = await makeWorkerUtils({ connectionString });
  await queue.forceUnlockWorkers(rows.map(({ worker }) => worker));
  await queue.release();
}
