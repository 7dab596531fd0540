import { unverifiedPayload } from "../../exports/pack/jws.ts";
import {
  type Head,
  headSchema,
  type Manifest,
  manifestSchema,
  type RecallList,
  recallListSchema,
} from "../../exports/pack/schema.ts";

export function readHead(bytes: Uint8Array): Head {
  return headSchema.parse(payloadOf(bytes));
}

export function readManifest(bytes: Uint8Array): Manifest {
  return manifestSchema.parse(payloadOf(bytes));
}

export function readRecalls(bytes: Uint8Array): RecallList {
  return recallListSchema.parse(JSON.parse(decode(bytes)));
}

/** The JSON that a signed file carries, unverified: clients judge. Throws on anything else. */
export function payloadOf(bytes: Uint8Array): unknown {
  return JSON.parse(decode(unverifiedPayload(bytes)));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}
