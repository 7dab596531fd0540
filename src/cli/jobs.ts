import { Logger, run, type Runner } from "graphile-worker";
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

const quiet = new Logger(() => (level, message) => {
  if (level === "error") process.stderr.write(`${message}\n`);
});

/**
 * Runs the job queue until stopped. Jobs are enqueued in the transaction that makes them necessary, so
 * that a crash in between loses none. `databaseUrl` is the owner's: the queue's tables are closed to
 * the desk's own role.
 */
export async function runJobs(desk: PackDesk, databaseUrl: string): Promise<Runner> {
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
