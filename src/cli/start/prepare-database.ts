import { join } from "node:path";
import type { Launcher, Settings } from "./launch.ts";
import { inspectDatabase, opens } from "./inspect-database.ts";
import { nodeFlags } from "./node-flags.ts";
import type { ServerEnvironments } from "./server-environments.ts";

/**
 * Migrates and seeds where a look at the database says that it is needed. Gives whether the
 * delivery server has a login of its own there.
 */
export async function prepareDatabase(
  settings: Settings,
  launcher: Launcher,
  url: string,
  environments: ServerEnvironments,
): Promise<boolean> {
  const deliveryUrl = environments.deliveryWithDatabase["DELIVERY_DATABASE_URL"] ?? "";
  let facts = await inspectDatabase(url, settings.root);
  if (!facts.mayCreateRoles && !facts.hasRoles) throw rolesMissing(launcher);
  let delivery = await opens(deliveryUrl);
  if (facts.pending || (!delivery && facts.mayCreateRoles)) {
    launcher.say("migrating the database", "データベースを更新しています");
    await runScript(settings, launcher, "migrate.ts", environments.migrate);
    facts = await inspectDatabase(url, settings.root);
    delivery = await opens(deliveryUrl);
  }
  const seeding = facts.empty && settings.seed === "demo";
  if (settings.exposed && (facts.demo || seeding)) throw demoExposed(settings, launcher);
  if (seeding) {
    launcher.say("seeding the demo, under a minute", "デモのデータを入れています（1分以内）");
    await runScript(settings, launcher, "seed.ts", environments.desk);
  }
  if (!delivery) {
    launcher.say(
      "the login of DATABASE_URL may not create roles: the delivery server runs without a database and answers acknowledgements with 503",
      "DATABASE_URL のログインではロールを作れません。配信サーバーはデータベースなしで動き、受領通知には 503 を返します",
    );
  }
  return delivery;
}

async function runScript(
  settings: Settings,
  launcher: Launcher,
  name: string,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  const script = join(settings.root, "src", "cli", name);
  const args = [...nodeFlags, script];
  const code = await launcher.runStep(process.execPath, args, { cwd: settings.root, env });
  if (code === 0) return;
  throw launcher.makeProblem(
    `src/cli/${name} failed (${code}): the lines above say why; nothing was started, mend this and start again`,
    `src/cli/${name} に失敗しました（${code}）。上の表示を見て原因を取り除き、起動し直してください`,
  );
}

function rolesMissing({ makeProblem }: Launcher): Error {
  const sql =
    "CREATE ROLE kizuna_desk NOLOGIN; CREATE ROLE kizuna_delivery NOLOGIN; GRANT kizuna_desk TO <this login>;";
  return makeProblem(
    `the login of DATABASE_URL may not create roles, and ours are missing: give it CREATEROLE, or have an administrator run: ${sql}`,
    `DATABASE_URL のログインにはロールを作る権限がなく、必要なロールもありません。CREATEROLE を与えるか、データベースの管理者に次を実行してもらってください：${sql}`,
  );
}

function demoExposed({ host }: Settings, { makeProblem }: Launcher): Error {
  return makeProblem(
    `HOST=${host} would open the demo accounts to the network: leave HOST out, or use SEED=none and a database without them`,
    `HOST=${host} ではデモ用アカウントがネットワークに公開されます。HOST を省くか、SEED=none とデモのないデータベースを使ってください`,
  );
}
