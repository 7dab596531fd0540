import { loadDemo } from "../../seed/load.ts";
import { openRecords } from "../store/payload-records.ts";
import { openPackDesk } from "../store/pack-desk.ts";
import { deskPool } from "../store/sql/database.ts";
import { hasPeople } from "../store/sql/people.ts";
import { sqlOf } from "../store/sql/sql.ts";
import { environment } from "../store/environment.ts";

const { databaseUrl, dataDir, repository } = environment();

/** Seeds an empty desk; a desk with people is left as it is. */
async function seed(): Promise<void> {
  const pool = deskPool(databaseUrl, 1);
  const used = await hasPeople(sqlOf(pool));
  await pool.end();
  if (used) return;
  const started = Date.now();
  await loadDemo({
    desk: openPackDesk({ databaseUrl, dataDir, repository }),
    records: await openRecords(),
    dataDir,
    password: process.env["DEMO_PASSWORD"],
    progress: (line) => process.stdout.write(`${line}\n`),
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  process.stdout.write(`seeded in ${seconds} s / 見本を入れ終わりました\n`);
}

await seed();
// Payload keeps a pool open that nothing ends.
process.exit(0);
