import pg from "pg";
import { UsageError } from "./outcome.ts";

/** Connects once to a desk's database. Throws UsageError with one line that says what to do. */
export async function reachDesk(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ migrated: boolean }>(
      "SELECT to_regclass('audit_entries') IS NOT NULL AS migrated",
    );
    if (rows[0]?.migrated === true) return;
  } catch (error) {
    throw unreachable(url, error);
  } finally {
    await client.end().catch(() => undefined);
  }
  throw new UsageError(
    `the database at ${placeOf(url)} holds no desk yet: run npm start with it first / データベースがまだ準備されていません。先に npm start を実行してください`,
  );
}

/** Whether a Postgres answers at all. */
export async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on("error", () => undefined);
  return await client
    .connect()
    .then(() => true)
    .catch(() => false)
    .finally(() => client.end().catch(() => undefined));
}

function unreachable(url: string, error: unknown): UsageError {
  const said = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && "code" in error ? String(error.code) : "no answer";
  return new UsageError(
    `no database answers at ${placeOf(url)} (${said === "" ? code : said}): start it with npm start, or correct DATABASE_URL / データベースに接続できません。npm start で起動するか、DATABASE_URL を直してください`,
    { cause: error },
  );
}

/** Host, port and database; never the password. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return "DATABASE_URL";
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
