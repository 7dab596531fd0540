import type { Request } from "express";
import { Problem } from "./problem.ts";

const LIMIT = 16 * 1024;

/** The JSON of a small request body. Throws a Problem of status 400, 413 or 415. */
export async function jsonBody(request: Request): Promise<unknown> {
  if (request.is("application/json") === false || request.headers["content-encoding"]) {
    throw new Problem("unsupported-media-type", "Send the body as plain application/json.", {
      headers: { "Accept-Post": "application/json" },
    });
  }
  const text = await bodyText(request);
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem("malformed-json", "The body cannot be parsed.");
  }
}

async function bodyText(request: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream: AsyncIterable<Uint8Array> = request;
  for await (const bytes of stream) {
    size += bytes.length;
    if (size > LIMIT) {
      throw new Problem("body-too-large", `At most ${LIMIT} bytes.`, {
        headers: { Connection: "close" },
      });
    }
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString("utf8");
}
