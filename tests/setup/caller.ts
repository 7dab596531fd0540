import { z } from "zod";
import { asProblemDetails } from "../../collections/endpoints/problem-details.ts";
import { readableRequest } from "../../collections/endpoints/readable-request.ts";

/** An answer of the desk's REST API: its status and its JSON body. */
export interface Answer {
  status: number;
  type: string;
  body: Record<string, unknown>;
}

/** Somebody who is signed in, or nobody. */
export interface Caller {
  get(path: string): Promise<Answer>;
  post(path: string, body?: unknown): Promise<Answer>;
  patch(path: string, body: unknown): Promise<Answer>;
  delete(path: string): Promise<Answer>;
  send(method: string, path: string, init: RequestInit): Promise<Answer>;
}

const json = z.record(z.string(), z.unknown());

/** Calls the desk's routes in this process, through what Next's route file puts around them. */
export function callerOf(token: string | null): Caller {
  const send: Caller["send"] = async (method, address, init) => {
    const headers = new Headers(init.headers);
    if (token !== null) headers.set("authorization", `JWT ${token}`);
    if (!headers.has("accept-language")) headers.set("accept-language", "ja");
    const request = new Request(`http://127.0.0.1:3000${address}`, { ...init, method, headers });
    const response = await asProblemDetails(readableRequest(answer))(request);
    const text = await response.text();
    const type = response.headers.get("content-type") ?? "";
    return {
      status: response.status,
      type,
      body: text === "" ? {} : readBody(type, text),
    };
  };
  const write = (method: string) => (address: string, body?: unknown) =>
    send(method, address, {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body ?? {}),
    });
  return {
    send,
    get: (address) => send("GET", address, {}),
    delete: (address) => send("DELETE", address, {}),
    post: write("POST"),
    patch: write("PATCH"),
  };
}

async function answer(request: Request): Promise<Response> {
  const { handleEndpoints } = await import("payload");
  const { default: config } = await import("../../src/payload.config.ts");
  return await handleEndpoints({ config, request });
}

function readBody(type: string, text: string): Record<string, unknown> {
  if (type.startsWith("text/")) return { text };
  return type.includes("ndjson") ? linesOf(text) : bodyOf(text);
}

function bodyOf(text: string): Record<string, unknown> {
  const parsed: unknown = JSON.parse(text);
  return Array.isArray(parsed) ? { list: parsed } : json.parse(parsed);
}

function linesOf(text: string): Record<string, unknown> {
  return { lines: text.trimEnd().split("\n").map(bodyOf) };
}
