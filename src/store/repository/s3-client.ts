import { setTimeout as sleep } from "node:timers/promises";
import { escapeS3, signS3, type S3Credentials } from "./sign-s3.ts";

export interface S3Options {
  /** Where the bucket's objects are: "https://bucket.s3.eu-west-1.amazonaws.com" and the like. */
  base: URL;
  /** Folder inside the bucket, "" or ending in "/". */
  prefix: string;
  region: string;
  credentials: S3Credentials;
  fetch: typeof globalThis.fetch;
  now: () => Date;
}

interface Sending {
  body?: Uint8Array;
  headers?: Record<string, string>;
  /** Answers null where there is no such object. */
  missing?: boolean;
  /** Answers null where an object stands in the way. */
  standing?: boolean;
}

/** Waits before the second and third attempt, in milliseconds. */
const pauses = [200, 1_000];

export interface S3Client {
  send(method: string, name: string, sending: Sending): Promise<Response | null>;
  list(prefix: string): Promise<string[]>;
}

/** Signed requests to one bucket. Throws an error that names the object and what S3 said. */
export function s3Client(options: S3Options): S3Client {
  const { base, prefix } = options;
  const root = base.href.replace(/\/$/, "");
  return {
    send: (method, name, sending) =>
      attempt(options, method, new URL(`${root}/${escapePath(prefix + name)}`), sending),
    async list(below) {
      const names: string[] = [];
      let token: string | undefined;
      do {
        const url = new URL(`${root}/`);
        url.searchParams.set("list-type", "2");
        url.searchParams.set("encoding-type", "url");
        url.searchParams.set("prefix", prefix + below);
        if (token !== undefined) url.searchParams.set("continuation-token", token);
        const xml = (await (await attempt(options, "GET", url, {}))?.text()) ?? "";
        const keys = [...xml.matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key]) => key ?? "");
        names.push(...keys.map((key) => decodeURIComponent(key.replaceAll("+", " "))));
        token = /<NextContinuationToken>([^<]+)</.exec(xml)?.[1];
      } while (token !== undefined);
      return names.map((name) => name.slice(prefix.length)).toSorted();
    },
  };
}

async function attempt(
  options: S3Options,
  method: string,
  url: URL,
  sending: Sending,
): Promise<Response | null> {
  for (const pause of [...pauses, null]) {
    const response = await request(options, method, url, sending).catch((error: unknown) => {
      // Nothing was answered: the network, or storage that restarts.
      if (pause === null) throw unanswered(url, error);
      return null;
    });
    if (response === null) {
      await sleep(pause ?? 0);
      continue;
    }
    if (response.ok) return response;
    const said = await response.text();
    if (response.status === 404 && sending.missing === true) return null;
    if (response.status === 412 && sending.standing === true) return null;
    // 409: another conditional write to the same name is under way; then we look again.
    const passing = response.status >= 500 || [409, 429].includes(response.status);
    if (!passing || pause === null) throw new Error(wordingOf(method, url, response.status, said));
    await sleep(pause);
  }
  return null;
}

async function request(
  { fetch, now, region, credentials }: S3Options,
  method: string,
  url: URL,
  { body, headers = {} }: Sending,
): Promise<Response> {
  const signing = { method, url, headers, body: body ?? new Uint8Array() };
  return await fetch(url, {
    method,
    headers: signS3(signing, { region, credentials, now: now() }),
    signal: AbortSignal.timeout(60_000),
    redirect: "error",
    ...(body === undefined ? {} : { body: Buffer.from(body) }),
  });
}

function escapePath(name: string): string {
  return name.split("/").map(escapeS3).join("/");
}

function unanswered(url: URL, error: unknown): Error {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const reason = cause instanceof Error && "code" in cause ? cause.code : cause;
  return new Error(`S3 at ${url.host} does not answer (${String(reason)})`, { cause: error });
}

function wordingOf(method: string, url: URL, status: number, said: string): string {
  const code = /<Code>([^<]+)<\/Code>/.exec(said)?.[1] ?? "";
  return `${method} ${url.host}${url.pathname} was answered with ${status} ${code}`.trim();
}
