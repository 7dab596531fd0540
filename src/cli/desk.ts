import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import next from "next";
import { followBuiltInRules } from "../actions/rule-sets/load-drafts.ts";
import { environment } from "../store/environment.ts";
import { holdsNewestKeys } from "../store/keys/key-set.ts";
import { openPackDesk } from "../store/pack-desk.ts";
import { openRepository } from "../store/repository/open-repository.ts";
import { deskPool } from "../store/sql/database.ts";
import { hasDemoAccounts } from "../store/sql/people.ts";
import { sqlOf } from "../store/sql/sql.ts";
import { runJobs } from "./jobs.ts";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const host = process.env["HOST"] ?? "127.0.0.1";
const port = Number(process.env["PORT"] ?? "3000");
const settings = environment();

/** The desk: the panel and its REST API through Next, and the job queue beside them. */
async function serve(): Promise<void> {
  await refuseDemoBeyondLoopback();
  await refuseForeignKeys();
  const panel = next({ dev: false, dir: root, hostname: host, port });
  const desk = openPackDesk(settings);
  const [jobs] = await Promise.all([
    runJobs(desk, settings.databaseUrl),
    followBuiltInRules(desk),
    panel.prepare(),
  ]);
  const handle = panel.getRequestHandler();
  const server = createServer((request, response) => {
    void handle(request, response);
  });
  server.once("error", (error) => {
    process.stderr.write(`desk cannot listen on ${host}:${String(port)}: ${error.message}\n`);
    process.exit(1);
  });
  server.listen(port, host, () => {
    process.stdout.write(`desk ready http://${host}:${String(port)}/admin\n`);
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => {
      server.close();
      server.closeAllConnections();
      // Pools of Payload and Next hold the process; the queue alone has work to finish.
      void jobs.stop().finally(() => process.exit(0));
    });
  }
}

/** New keys would make every client refuse what they sign: better no desk than such a one. */
async function refuseForeignKeys(): Promise<void> {
  const keys = path.join(settings.dataDir, "keys");
  if (await holdsNewestKeys(openRepository(settings.repository, process.env), keys)) return;
  process.stderr.write(
    `the packs in ${settings.repository} are signed with keys that are not in ${keys}: copy the keys of that desk there (kizuna backup --with-keys keeps them), or set another PACK_REPOSITORY / 配信パックの署名鍵が見つかりません。元の鍵を ${keys} にコピーしてください\n`,
  );
  process.exit(1);
}

/** Demo accounts have a known password on one machine; nobody else may reach them. */
async function refuseDemoBeyondLoopback(): Promise<void> {
  if (["127.0.0.1", "::1", "localhost"].includes(host)) return;
  const pool = deskPool(settings.databaseUrl, 1);
  const demo = await hasDemoAccounts(sqlOf(pool));
  await pool.end();
  if (!demo) return;
  process.stderr.write(
    `desk will not listen on ${host} while demo accounts (@kizuna.example) exist: ` +
      "delete them, or start an empty desk with SEED=none / デモ用の利用者がいる間は外部に公開できません\n",
  );
  process.exit(1);
}

await serve();
