import { resolve } from "node:path";
import { Problem } from "./problem.mjs";

/** The environment of `npm start`, checked; paths are absolute, relative ones count from `root`. */
export function readSettings(env, root) {
  const port = readPort("PORT", env.PORT, 3000);
  const deliveryPort = readPort("DELIVERY_PORT", env.DELIVERY_PORT, 3001);
  if (port === deliveryPort) {
    throw new Problem(
      `PORT and DELIVERY_PORT are both ${port}: set two different ports`,
      `PORT と DELIVERY_PORT が同じ ${port} です。別々のポートにしてください`,
    );
  }
  const dataDir = resolve(root, given(env.DATA_DIR) ?? ".data");
  const host = given(env.HOST) ?? "127.0.0.1";
  return {
    root,
    port,
    deliveryPort,
    host,
    exposed: !isLoopback(host),
    dataDir,
    databaseUrl: readDatabaseUrl(given(env.DATABASE_URL)),
    packRepository: readRepository(env, root, dataDir),
    seed: readSeed(given(env.SEED)),
  };
}

/** An empty variable counts as unset. */
function given(value) {
  return value === undefined || value.trim() === "" ? undefined : value.trim();
}

function isLoopback(host) {
  return host === "localhost" || host === "::1" || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function readPort(name, value, usual) {
  const text = given(value);
  if (text === undefined) return usual;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Problem(
    `${name}=${text} is no port: set a number from 1 to 65535, or leave it out for ${usual}`,
    `${name}=${text} はポート番号ではありません。1〜65535 の数にするか、省いてください（${usual}）`,
  );
}

function readDatabaseUrl(value) {
  if (value === undefined) return undefined;
  const scheme = /^postgres(ql)?:\/\//;
  if (scheme.test(value) && URL.canParse(value) && new URL(value).pathname.length > 1) return value;
  throw new Problem(
    "DATABASE_URL is malformed: write postgres://user:password@host:5432/database (special characters in the password percent-encoded), or leave it out for the built-in Postgres",
    "DATABASE_URL の形が正しくありません。postgres://user:password@host:5432/database の形にするか（記号は % 表記）、省いて内蔵の Postgres を使ってください",
  );
}

/** A directory, or s3://bucket/prefix with the usual AWS_* variables. */
function readRepository(env, root, dataDir) {
  const value = given(env.PACK_REPOSITORY) ?? `${dataDir}/packs`;
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return resolve(root, value);
  if (!/^s3:\/\/[a-z0-9][a-z0-9.-]+(\/.*)?$/.test(value)) {
    throw new Problem(
      `PACK_REPOSITORY=${value} is neither a path nor s3://bucket/prefix: correct it, or leave it out for ${dataDir}/packs`,
      `PACK_REPOSITORY=${value} はパスでも s3://bucket/prefix でもありません。直すか、省いてください（${dataDir}/packs）`,
    );
  }
  const wanted = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"];
  const missing = wanted.filter((name) => given(env[name]) === undefined).join(", ");
  if (missing === "") return value;
  throw new Problem(
    `PACK_REPOSITORY=${value} needs ${missing} (and AWS_REGION, or AWS_ENDPOINT_URL_S3 for other storage): set them and start again`,
    `PACK_REPOSITORY=${value} には ${missing} が必要です（AWS_REGION、ほかのストレージなら AWS_ENDPOINT_URL_S3 も）。設定して起動し直してください`,
  );
}

function readSeed(value) {
  if (value === undefined || value === "demo" || value === "none") return value ?? "demo";
  throw new Problem(
    `SEED=${value} is unknown: use SEED=none for an empty database, or leave it out for the demo`,
    `SEED=${value} は使えません。空で始めるには SEED=none、デモで始めるには省いてください`,
  );
}
