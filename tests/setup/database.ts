import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";

export type TestDatabase = {
  /** The owner's login. */
  url: string;
  /** The delivery server's login. */
  deliveryUrl: string;
  drop: () => Promise<void>;
};

/** A migrated, empty database of its own, cloned from the run's template in some 50 ms. */
export async function createTestDatabase(
  template = inject("databaseServer").template,
): Promise<TestDatabase> {
  const server = inject("databaseServer");
  const name = `${server.template}_${randomBytes(4).toString("hex")}`;
  await run(server.url, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  const deliveryUrl = new URL(url);
  deliveryUrl.username = "kizuna_delivery";
  deliveryUrl.password = server.deliveryPassword;
  return {
    url: url.href,
    deliveryUrl: deliveryUrl.href,
    drop: () => run(server.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

async function run(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
