import path from "node:path";
import { z } from "zod";
import { diskRepository } from "./disk.ts";
import type { PackRepository } from "./repository.ts";
import { s3Repository } from "./s3.ts";
import type { S3Options } from "./s3-client.ts";

/** An empty variable counts as unset. */
const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema);

const environmentSchema = z.object({
  AWS_ACCESS_KEY_ID: given(z.string()),
  AWS_SECRET_ACCESS_KEY: given(z.string()),
  AWS_SESSION_TOKEN: given(z.string().optional()),
  AWS_REGION: given(z.string().default("us-east-1")),
  /** For storage of others than Amazon, which is then addressed as ENDPOINT/BUCKET. */
  AWS_ENDPOINT_URL_S3: given(z.url().optional()),
});

/** Whether a location is storage elsewhere and not a path of this machine. */
export function isRemote(location: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(location);
}

/**
 * The pack repository that PACK_REPOSITORY names: a path, or s3://bucket/prefix with the usual AWS_*
 * variables. Throws an error that says what is wrong with either.
 */
export function openRepository(
  location: string,
  environment: Readonly<Record<string, string | undefined>>,
  world: Pick<S3Options, "fetch" | "now"> = { fetch, now: () => new Date() },
): PackRepository {
  if (location.startsWith("s3://")) return s3Repository(s3Options(location, environment, world));
  if (isRemote(location)) {
    throw new Error(`PACK_REPOSITORY is a path or s3://bucket/prefix, not ${location}`);
  }
  return diskRepository(path.resolve(location));
}

function s3Options(
  location: string,
  environment: Readonly<Record<string, string | undefined>>,
  world: Pick<S3Options, "fetch" | "now">,
): S3Options {
  const [, bucket, folder = ""] = /^s3:\/\/([a-z0-9][a-z0-9.-]+)(?:\/(.*))?$/.exec(location) ?? [];
  if (bucket === undefined) throw new Error(`PACK_REPOSITORY: ${location} names no bucket`);
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const name = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new Error(`PACK_REPOSITORY is ${location}: that needs ${name}`);
  }
  const { data } = parsed;
  const region = data.AWS_REGION;
  const trimmed = folder.replace(/\/+$/, "");
  return {
    base: baseOf(bucket, region, data.AWS_ENDPOINT_URL_S3),
    prefix: trimmed === "" ? "" : `${trimmed}/`,
    region,
    credentials: {
      accessKeyId: data.AWS_ACCESS_KEY_ID,
      secretAccessKey: data.AWS_SECRET_ACCESS_KEY,
      sessionToken: data.AWS_SESSION_TOKEN,
    },
    ...world,
  };
}

function baseOf(bucket: string, region: string, endpoint: string | undefined): URL {
  if (endpoint === undefined) return new URL(`https://${bucket}.s3.${region}.amazonaws.com`);
  return new URL(`${endpoint.replace(/\/+$/, "")}/${bucket}`);
}
