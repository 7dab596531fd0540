import pg from "pg";
import type { Launcher } from "./launch.ts";

/** Connects once; throws one line that names what to mend, and never the password. */
export async function checkGivenDatabase(
  url: string,
  makeProblem: Launcher["makeProblem"],
): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 8000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("SELECT 1");
  } catch (error) {
    const [english, japanese] = describe(error, new URL(url));
    throw makeProblem(english, japanese);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** SQLSTATE and errno codes that a wrong address leads to. */
function describe(error: unknown, url: URL): [english: string, japanese: string] {
  const place = url.host;
  const database = decodeURIComponent(url.pathname.slice(1));
  switch (codeOf(error)) {
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return [
        `DATABASE_URL names the host ${url.hostname}, which cannot be found: correct the host name`,
        `DATABASE_URL のホスト ${url.hostname} が見つかりません。ホスト名を直してください`,
      ];
    case "ECONNREFUSED":
      return [
        `No Postgres answers at ${place} (DATABASE_URL): start it, or correct host and port`,
        `${place}（DATABASE_URL）で Postgres が動いていません。起動するか、ホストとポートを直してください`,
      ];
    case "28P01":
    case "28000":
      return [
        `Postgres at ${place} refused the login of DATABASE_URL: correct the user and the password`,
        `${place} の Postgres にログインできません。DATABASE_URL のユーザーとパスワードを直してください`,
      ];
    case "3D000":
      return [
        `Postgres at ${place} has no database "${database}" (DATABASE_URL): create it, or correct the name`,
        `${place} の Postgres にデータベース「${database}」がありません。作成するか、DATABASE_URL を直してください`,
      ];
    default:
      return [
        `DATABASE_URL (${place}) does not work (${reasonOf(error)}): correct it, or leave it out for the built-in Postgres`,
        `DATABASE_URL（${place}）に接続できません（${reasonOf(error)}）。直すか、省いて内蔵の Postgres を使ってください`,
      ];
  }
}

/** A name with several addresses fails with an AggregateError whose code is the first one's. */
function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text === "" ? (codeOf(error) ?? "no reason given") : text;
}
