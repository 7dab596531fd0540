import { once } from "node:events";
import pg from "pg";
import { z } from "zod";
import { publish } from "../../src/actions/publish.ts";
import { openPackDesk } from "../../src/store/pack-desk.ts";
import { personByEmail } from "../../src/store/sql/people.ts";
import { sqlOf } from "../../src/store/sql/sql.ts";

/** A desk's process for tests to kill: told "go", it publishes the edition and says which version. */
const [databaseUrl = "", dataDir = "", edition = ""] = process.argv.slice(2);
const desk = openPackDesk({ databaseUrl, dataDir, repository: `${dataDir}/packs` });
const client = new pg.Client({ connectionString: databaseUrl });
await client.connect();
const publisher = await personByEmail(sqlOf(client), "publisher@kizuna.example");
await client.end();
if (publisher === null) throw new TypeError("there is no publisher");
// A running desk has its connections and keys ready.
await desk.database.transaction((tx) => tx.packs.edition(edition, false));
await desk.shelf.readHead(edition);
process.stdout.write("ready\n");
z.literal("go\n").parse(String((await once(process.stdin, "data"))[0]));
const { version } = await publish(desk, publisher, edition);
process.stdout.write(`published ${String(version)}\n`, () => process.exit(0));
