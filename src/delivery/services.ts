import type { AccessStore } from "./access-store.ts";
import type { PackReader } from "./pack-reader.ts";

/** Milliseconds since 1970. */
export interface Clock {
  now(): number;
}

/** One line a record; never given a key or a header. */
export interface Log {
  info(event: string, fields?: Record<string, unknown>): void;
  error(event: string, error: unknown, fields?: Record<string, unknown>): void;
}

export interface Limits {
  /** Requests a second that one key may make in the long run. */
  requestsPerSecond: number;
  /** Requests that one key may make at once after a pause. */
  burst: number;
  /** Failed keys a minute from one address before it must wait. */
  failuresPerMinute: number;
  /** Bytes of packs and messages held in memory. */
  cacheBytes: number;
}

export interface Services {
  repository: PackReader;
  access: AccessStore;
  clock: Clock;
  log: Log;
  limits: Limits;
}

export const defaultLimits: Limits = {
  requestsPerSecond: 200,
  burst: 1000,
  failuresPerMinute: 120,
  cacheBytes: 256 * 1024 * 1024,
};
