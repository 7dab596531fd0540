import { mkdir, readdir } from "node:fs/promises";
import type { Server } from "node:http";
import { dirname, join, resolve, sep } from "node:path";
import pg from "pg";
import { z } from "zod";
import { createFileAccess } from "../delivery/access-file.ts";
import { createPostgresAccess } from "../delivery/access-postgres.ts";
import { createDelivery } from "../delivery/create-delivery.ts";
import { createJsonLog } from "../delivery/json-log.ts";
import { defaultLimits, type Log } from "../delivery/services.ts";
import type { AccessStore } from "../delivery/access-store.ts";
import { createRepositoryAccess } from "../delivery/access-repository.ts";
import { accessListPlace } from "../store/repository/access-list-place.ts";
import { isRemote, openRepository } from "../store/repository/open-repository.ts";
import type { PackRepository } from "../store/repository/repository.ts";

const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema);

const environmentSchema = z.object({
  HOST: given(z.string().default("127.0.0.1")),
  DELIVERY_PORT: given(z.coerce.number().int().min(0).max(65_535).default(3001)),
  DATA_DIR: given(z.string().default(".data")),
  PACK_REPOSITORY: given(z.string().optional()),
  DELIVERY_DATABASE_URL: given(z.string().optional()),
  /** Requests a second that one key may make in the long run. */
  DELIVERY_RATE: given(z.coerce.number().positive().default(defaultLimits.requestsPerSecond)),
});
type Environment = z.infer<typeof environmentSchema>;

/** Time for open requests to end after SIGTERM, in milliseconds. */
const GRACE = 3_000;

const clock = { now: () => Date.now() };

try {
  await run(readEnvironment());
} catch (error) {
  process.stderr.write(`delivery: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

/** Starts the delivery server of this environment and serves until SIGTERM or SIGINT. */
async function run(environment: Environment): Promise<void> {
  const log = createJsonLog(
    (line) => process.stderr.write(line),
    () => new Date(),
  );
  const location = locationOf(environment);
  const repository = await reachRepository(location, environment);
  const pool = openPool(environment, log);
  const server = createDelivery({
    repository,
    access: pool ? createPostgresAccess(pool) : listAccess(location, repository),
    clock,
    log,
    limits: {
      ...defaultLimits,
      requestsPerSecond: environment.DELIVERY_RATE,
      burst: Math.max(defaultLimits.burst, environment.DELIVERY_RATE),
    },
  });
  const port = await listen(server, environment);
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, () => void leave(server, pool));
  }
  const host = environment.HOST.includes(":") ? `[${environment.HOST}]` : environment.HOST;
  process.stdout.write(`delivery ready http://${host}:${port}/v1\n`);
}

function readEnvironment(): Environment {
  const result = environmentSchema.safeParse(process.env);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${issue?.path.join(".") ?? "environment"}: ${issue?.message ?? "not valid"}`);
}

function locationOf(environment: Environment): string {
  const location = environment.PACK_REPOSITORY ?? `${environment.DATA_DIR}/packs`;
  return isRemote(location) ? location : resolve(location);
}

/** The repository, tried once. A directory inside DATA_DIR is made, since the desk may start later. */
async function reachRepository(
  location: string,
  environment: Environment,
): Promise<PackRepository> {
  try {
    const repository = openRepository(location, process.env);
    if (isRemote(location)) {
      await repository.has("phases.json");
      return repository;
    }
    if (location.startsWith(`${resolve(environment.DATA_DIR)}${sep}`)) {
      await mkdir(location, { recursive: true });
    }
    await readdir(location);
    return repository;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`PACK_REPOSITORY cannot be read: ${reason}`, { cause: error });
  }
}

/** The keys where there is no database: the list that the desk writes. */
function listAccess(location: string, repository: PackRepository): AccessStore {
  const { name } = accessListPlace(location, repository);
  if (isRemote(location)) return createRepositoryAccess(repository, name, clock);
  return createFileAccess(join(dirname(location), name));
}

function openPool(environment: Environment, log: Log): pg.Pool | undefined {
  if (environment.DELIVERY_DATABASE_URL === undefined) return undefined;
  const pool = new pg.Pool({
    connectionString: environment.DELIVERY_DATABASE_URL,
    max: 5,
    connectionTimeoutMillis: 2_000,
    query_timeout: 3_000,
  });
  pool.on("error", (error) => log.error("database connection lost", error));
  return pool;
}

async function listen(server: Server, environment: Environment): Promise<number> {
  const { HOST: host, DELIVERY_PORT: port } = environment;
  await new Promise<void>((done, refuse) => {
    server.once("error", (error) => refuse(listenError(error, host, port)));
    server.listen(port, host, done);
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

function listenError(error: Error, host: string, port: number): Error {
  const code = "code" in error ? error.code : undefined;
  const place = `${host}:${port}`;
  if (code === "EADDRINUSE") {
    return new Error(`port ${place} is in use: stop the other program or set DELIVERY_PORT`);
  }
  return new Error(`cannot listen on ${place}: ${error.message}`);
}

async function leave(server: Server, pool: pg.Pool | undefined): Promise<void> {
  const closed = new Promise<void>((done) => server.close(() => done()));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), GRACE).unref();
  await closed;
  await pool?.end();
  process.exit(0);
}
