import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { Problem } from "./problem.mjs";

/** Before the long steps: both ports are free, and a demo stays on this machine. */
export async function checkPorts(settings) {
  const { host, port, deliveryPort } = settings;
  if (settings.exposed && holdsDemo(settings)) throw demoExposed(host);
  await checkPort("PORT", host, port);
  await checkPort("DELIVERY_PORT", host, deliveryPort);
}

/** The database is looked at later; this finds the usual cases before anything is built. */
function holdsDemo({ dataDir, databaseUrl, seed }) {
  const first = databaseUrl === undefined && !existsSync(join(dataDir, "postgres.json"));
  return existsSync(join(dataDir, "demo.json")) || (first && seed === "demo");
}

async function checkPort(name, host, port) {
  const server = createServer();
  const error = await new Promise((resolve) => {
    server.once("error", resolve);
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
  if (!error) return;
  if (error.code === "EADDRINUSE") throw portBusy(name, port);
  if (error.code === "EACCES") throw portForbidden(name, port);
  throw new Problem(
    `HOST=${host} is no address of this machine (${error.code}): set HOST=127.0.0.1 or leave it out`,
    `HOST=${host} はこのマシンのアドレスではありません（${error.code}）。HOST=127.0.0.1 にするか省いてください`,
  );
}

function portBusy(name, port) {
  return new Problem(
    `Port ${port} is in use by another program: stop that program, or choose another port with ${name}=…`,
    `ポート ${port} はほかのプログラムが使っています。それを止めるか、${name}=… で別のポートを指定してください`,
  );
}

function portForbidden(name, port) {
  return new Problem(
    `This user may not open port ${port}: choose one above 1023 with ${name}=…`,
    `このユーザーはポート ${port} を開けません。${name}=… で 1024 以上を指定してください`,
  );
}

function demoExposed(host) {
  return new Problem(
    `HOST=${host} would open the demo accounts to the network: leave HOST out, or begin with SEED=none in another DATA_DIR`,
    `HOST=${host} ではデモ用アカウントがネットワークに公開されます。HOST を省くか、別の DATA_DIR で SEED=none から始めてください`,
  );
}
