import type { IncomingMessage, ServerResponse } from "node:http";
import { acceptedCodings, type Coding } from "./accept-encoding.ts";
import { byteRange } from "./byte-range.ts";

interface Representation {
  body: Buffer;
  etag: string;
  /** Raw header lists, ready for `writeHead`: name, value, name, value … */
  full: string[];
  notModified: string[];
}

/** Bytes prepared once and sent many times, with strong ETags, one for each content coding. */
export interface Answer {
  codings: Partial<Record<Coding, Representation>> & { identity: Representation };
  encoded: boolean;
  ranges: boolean;
  bytes: number;
}

export interface AnswerParts {
  contentType: string;
  cacheControl: string;
  /** Names the content: the hex SHA-256 of the identity bytes. */
  tag: string;
  bodies: Partial<Record<Coding, Buffer>> & { identity: Buffer };
  ranges?: boolean;
}

const OVERHEAD = 1024;
const SUFFIX = { br: "-br", gzip: "-gzip", identity: "" } as const;

export function prepareAnswer(parts: AnswerParts): Answer {
  const { br, gzip, identity } = parts.bodies;
  const encoded = br !== undefined || gzip !== undefined;
  const represent = (coding: Coding, body: Buffer) => representation(parts, coding, body, encoded);
  return {
    codings: {
      identity: represent("identity", identity),
      ...(br && { br: represent("br", br) }),
      ...(gzip && { gzip: represent("gzip", gzip) }),
    },
    encoded,
    ranges: parts.ranges ?? false,
    bytes: identity.length + (br?.length ?? 0) + (gzip?.length ?? 0) + OVERHEAD,
  };
}

/** Sends 200, 304, 206 or throws the Problem of a 416; answers the status sent. */
export function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): number {
  const { headers } = request;
  const ranged = answer.ranges && headers.range !== undefined && request.method === "GET";
  const chosen = ranged ? answer.codings.identity : choose(answer, headers["accept-encoding"]);
  const known = headers["if-none-match"];
  if (known !== undefined && names(known, chosen.etag)) {
    response.writeHead(304, chosen.notModified);
    response.end();
    return 304;
  }
  if (ranged) {
    const range = byteRange(headers.range, headers["if-range"], chosen.etag, chosen.body.length);
    if (range !== null) return sendRange(response, chosen, range);
  }
  response.writeHead(200, chosen.full);
  response.end(chosen.body);
  return 200;
}

function representation(
  parts: AnswerParts,
  coding: Coding,
  body: Buffer,
  encoded: boolean,
): Representation {
  const etag = `"${parts.tag}${SUFFIX[coding]}"`;
  const notModified = ["ETag", etag, "Cache-Control", parts.cacheControl];
  if (encoded) notModified.push("Vary", "Accept-Encoding");
  const full = [...notModified, "Content-Type", parts.contentType];
  full.push("Content-Length", String(body.length), "X-Content-Type-Options", "nosniff");
  if (coding !== "identity") full.push("Content-Encoding", coding);
  else if (parts.ranges === true) full.push("Accept-Ranges", "bytes");
  return { body, etag, full, notModified };
}

function choose(answer: Answer, accepted: string | undefined): Representation {
  if (!answer.encoded) return answer.codings.identity;
  for (const coding of acceptedCodings(accepted)) {
    const found = answer.codings[coding];
    if (found !== undefined) return found;
  }
  return answer.codings.identity;
}

/** If-None-Match compares weakly (RFC 9110 section 13.1.2). */
function names(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch === "*") return true;
  return ifNoneMatch.split(",").some((tag) => tag.trim().replace(/^W\//, "") === etag);
}

function sendRange(
  response: ServerResponse,
  chosen: Representation,
  [start, end]: readonly [number, number],
): number {
  const headers = chosen.full.map((text, at, all) =>
    all[at - 1] === "Content-Length" ? String(end - start + 1) : text,
  );
  response.writeHead(206, [
    ...headers,
    "Content-Range",
    `bytes ${start}-${end}/${chosen.body.length}`,
  ]);
  response.end(chosen.body.subarray(start, end + 1));
  return 206;
}
