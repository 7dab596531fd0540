import { openSecrets } from "../../store/postgres/secrets.ts";
import { buildPanel } from "./build-panel.ts";
import type { Launcher, Settings } from "./launch.ts";
import { openDatabase } from "./open-database.ts";
import { prepareDatabase } from "./prepare-database.ts";
import { serverEnvironments } from "./server-environments.ts";
import { startServers } from "./start-servers.ts";

/** Everything after the packages are there: Postgres, build, migration, seed, both servers. */
export async function runDesk(settings: Settings, launcher: Launcher): Promise<void> {
  const secrets = openSecrets(settings.dataDir);
  const database = await openDatabase(settings, launcher);
  await buildPanel(settings, launcher);
  const environments = serverEnvironments(settings, secrets, database.url);
  const delivery = await prepareDatabase(settings, launcher, database.url, environments);
  const failed = startServers(settings, launcher, {
    desk: environments.desk,
    delivery: delivery ? environments.deliveryWithDatabase : environments.delivery,
  });
  const postgresEnded = database.exited.then(() => {
    throw launcher.makeProblem(
      `Postgres stopped unexpectedly, so everything was stopped: see ${settings.dataDir}/postgres.log, then start again`,
      `Postgres が予期せず止まったため、すべて終了しました。${settings.dataDir}/postgres.log を見て、起動し直してください`,
    );
  });
  await Promise.race([failed, postgresEnded]);
}
