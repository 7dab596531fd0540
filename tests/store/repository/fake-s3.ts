import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { signS3, type S3Credentials } from "../../../src/store/repository/sign-s3.ts";

export interface FakeS3 {
  url: string;
  objects: Map<string, Buffer>;
  /** The next requests are answered with these statuses instead. */
  failures: number[];
  close(): Promise<void>;
}

/** One bucket in memory: refuses wrong signatures, honours If-None-Match, lists two keys a page. */
export async function startFakeS3(bucket: string, credentials: S3Credentials): Promise<FakeS3> {
  const objects = new Map<string, Buffer>();
  const failures: number[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const url = new URL(request.url ?? "/", `http://${request.headers.host ?? ""}`);
      const failure = failures.shift();
      if (failure !== undefined) return fail(response, failure, "Failing");
      if (!isSigned(request, url, body, credentials)) {
        return fail(response, 403, "SignatureDoesNotMatch");
      }
      const key = decodeURIComponent(url.pathname).slice(bucket.length + 2);
      if (key === "") return list(response, url.searchParams, objects);
      return answer(request, response, { key, body, objects });
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { url: `http://127.0.0.1:${port}`, objects, failures, close };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  await new Promise((done) => request.on("end", done));
  return Buffer.concat(chunks);
}

function isSigned(
  request: IncomingMessage,
  url: URL,
  body: Buffer,
  credentials: S3Credentials,
): boolean {
  const given = request.headers.authorization ?? "";
  const names = /SignedHeaders=([^,]+)/.exec(given)?.[1]?.split(";") ?? [];
  const own = ["host", "x-amz-content-sha256", "x-amz-date", "x-amz-security-token"];
  const headers = Object.fromEntries(
    names
      .filter((name) => !own.includes(name))
      .map((name) => [name, String(request.headers[name])]),
  );
  const stamp = String(request.headers["x-amz-date"]);
  const now = new Date(stamp.replace(/^(....)(..)(..)T(..)(..)(..)Z$/, "$1-$2-$3T$4:$5:$6Z"));
  const signing = { method: request.method ?? "", url, headers, body };
  return signS3(signing, { region: "eu-test-1", credentials, now })["authorization"] === given;
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { key, body, objects }: { key: string; body: Buffer; objects: Map<string, Buffer> },
): void {
  if (request.method === "PUT") {
    if (request.headers["if-none-match"] === "*" && objects.has(key)) {
      return fail(response, 412, "PreconditionFailed");
    }
    objects.set(key, body);
    response.writeHead(200).end();
    return;
  }
  const bytes = objects.get(key);
  if (bytes === undefined) return fail(response, 404, "NoSuchKey");
  response.writeHead(200).end(request.method === "HEAD" ? undefined : bytes);
}

function list(
  response: ServerResponse,
  query: URLSearchParams,
  objects: ReadonlyMap<string, Buffer>,
): void {
  const prefix = query.get("prefix") ?? "";
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix)).toSorted();
  const from = Number(query.get("continuation-token") ?? 0);
  const page = keys
    .slice(from, from + 2)
    .map((key) => `<Contents><Key>${encodeURIComponent(key)}</Key></Contents>`);
  const more = from + 2 < keys.length;
  const next = more ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : "";
  response.writeHead(200).end(`<ListBucketResult>${page.join("")}${next}</ListBucketResult>`);
}

function fail(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
}
