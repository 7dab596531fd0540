import { PackError } from "../errors.ts";
import { blobName, headName, keySetName, manifestName } from "../tree.ts";
import { smallFile, type PackSource } from "./source.ts";

export interface HttpOptions {
  /** The delivery server (".../v1" or without), or a web server with a copy of the tree. */
  url: string;
  /** Sent as a bearer token; a plain copy needs none. */
  key?: string;
  fetch: typeof globalThis.fetch;
  /** Longest wait for one file, in milliseconds. */
  timeout?: number;
}

/** Packs over HTTP. Asks once which of the two layouts the server has. */
export async function httpSource(options: HttpOptions): Promise<PackSource> {
  const base = options.url.replace(/\/+$/, "");
  const get = (path: string, limit: number) => download(options, `${base}${path}`, limit);
  if (base.endsWith("/v1")) return deliverySource(get, "");
  // Every repository has a first key set, and nobody needs a key to read it.
  if ((await get("/v1/keys/1", smallFile)) !== null) return deliverySource(get, "/v1");
  return copySource(get);
}

type Get = (path: string, limit: number) => Promise<Uint8Array | null>;

function deliverySource(get: Get, prefix: string): PackSource {
  const at = (edition: string) => `${prefix}/editions/${encodeURIComponent(edition)}`;
  return {
    head: (edition) => get(`${at(edition)}/head`, smallFile),
    manifest: (edition, version, size) => get(`${at(edition)}/packs/${version}`, size),
    blob: (edition, sha256, size) => get(`${at(edition)}/blobs/${sha256}`, size),
    keySet: (set) => get(`${prefix}/keys/${set}`, smallFile),
  };
}

function copySource(get: Get): PackSource {
  return {
    head: (edition) => get(`/${headName(edition)}`, smallFile),
    manifest: (edition, version, size) => get(`/${manifestName(edition, version)}`, size),
    blob: (_edition, sha256, size) => get(`/${blobName(sha256)}`, size),
    keySet: (set) => get(`/${keySetName(set)}`, smallFile),
  };
}

async function download(
  { fetch, key, timeout = 60_000 }: HttpOptions,
  url: string,
  limit: number,
): Promise<Uint8Array | null> {
  try {
    const response = await fetch(url, {
      headers: key === undefined ? {} : { authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(timeout),
      // A redirect could carry the key to another host.
      redirect: "error",
    });
    if (response.ok) return await readUpTo(response, url, limit);
    await response.body?.cancel();
    if (response.status === 404 || response.status === 410) return null;
    throw statusError(response.status, url);
  } catch (error) {
    if (error instanceof PackError) throw error;
    throw new PackError("network", `${url}: ${reasonOf(error)}`, { cause: error });
  }
}

/** Stops at the first byte too many: a server could send without end. */
async function readUpTo(response: Response, url: string, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) throw new PackError("size-mismatch", `${url} sends over ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function statusError(status: number, url: string): PackError {
  const refused = status === 401 || status === 403;
  return new PackError(refused ? "not-authorised" : "network", `${url} answered ${status}`);
}

/** fetch says "fetch failed"; why is in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
