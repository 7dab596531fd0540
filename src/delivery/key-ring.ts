import { createHash } from "node:crypto";
import type { AccessStore, DeliveryKey } from "./access-store.ts";
import { BoundedMap } from "./bounded-map.ts";
import { Problem } from "./problem.ts";
import type { Clock, Log } from "./services.ts";

/** A key that is good at this moment. */
export interface Reader {
  keyId: number;
  editions: ReadonlySet<string>;
}

interface Held {
  key: DeliveryKey | null;
  reader: Reader;
  /** When this look-up must be made again, or the key expires: whichever is first. */
  until: number;
}

const HOLD = 5_000;
const NOTE_EVERY = 60_000;
const CAPACITY = 5_000;
const BEARER = /^Bearer +(kzd_[\w-]{16,200})$/i;
const NOBODY: Reader = { keyId: 0, editions: new Set() };

/** Authenticates `Authorization` headers; each key is looked up at most once in 5 seconds. */
export class KeyRing {
  readonly #store: AccessStore;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #held = new BoundedMap<string, Held>(CAPACITY);
  readonly #asked = new Map<string, Promise<Held>>();
  readonly #noted = new BoundedMap<number, number>(CAPACITY);

  constructor(store: AccessStore, clock: Clock, log: Log) {
    this.#store = store;
    this.#clock = clock;
    this.#log = log;
  }

  /** The reader of a header seen in the last seconds; undefined when a look-up is due. */
  held(authorization: string | undefined, now: number): Reader | undefined {
    if (authorization === undefined) return undefined;
    const held = this.#held.get(authorization);
    return held !== undefined && held.until > now && held.reader !== NOBODY
      ? held.reader
      : undefined;
  }

  /** The reader of a header; throws a Problem of status 401, or 503 when keys cannot be read. */
  async reader(authorization: string | undefined): Promise<Reader> {
    if (authorization === undefined) {
      throw unauthorized("key-missing", "Send the header Authorization: Bearer with your key.");
    }
    const key = BEARER.exec(authorization)?.[1];
    if (key === undefined) {
      throw unauthorized("key-unknown", "The Authorization header holds no delivery key.");
    }
    const held = await this.#fresh(authorization, key);
    refuseUnlessGood(held.key, this.#clock.now());
    return held.reader;
  }

  async #fresh(authorization: string, key: string): Promise<Held> {
    const held = this.#held.get(authorization);
    if (held !== undefined && held.until > this.#clock.now()) return held;
    const asked = this.#asked.get(authorization);
    if (asked !== undefined) return asked;
    const asking = this.#ask(authorization, key).finally(() => this.#asked.delete(authorization));
    this.#asked.set(authorization, asking);
    return asking;
  }

  async #ask(authorization: string, key: string): Promise<Held> {
    const found = await this.#store.lookup(sha256(key)).catch((error: unknown) => {
      throw new Problem("keys-unavailable", "Try again in a few seconds.", {
        headers: { "Retry-After": "5" },
        cause: error,
      });
    });
    const now = this.#clock.now();
    const good = found !== null && isGood(found, now);
    const reader = good ? { keyId: found.id, editions: new Set(found.editions) } : NOBODY;
    const until = Math.min(now + HOLD, good ? (found.expiresAt ?? Infinity) : Infinity);
    const held = { key: found, reader, until };
    this.#held.set(authorization, held);
    if (good) this.#noteUse(found.id, now);
    return held;
  }

  /** Off the request path: a failure is logged and nobody waits. */
  #noteUse(keyId: number, now: number): void {
    if (now - (this.#noted.get(keyId) ?? -Infinity) < NOTE_EVERY) return;
    this.#noted.set(keyId, now);
    this.#store.noteUse(keyId, now).catch((error: unknown) => {
      this.#log.error("last use not noted", error, { keyId });
    });
  }
}

function isGood(key: DeliveryKey, now: number): boolean {
  return !hasCome(key.revokedAt, now) && !hasCome(key.expiresAt, now);
}

function refuseUnlessGood(key: DeliveryKey | null, now: number): void {
  if (key === null) throw unauthorized("key-unknown", "This key was never issued.");
  if (hasCome(key.revokedAt, now)) {
    throw unauthorized("key-revoked", "Ask the publisher for a new key.");
  }
  if (hasCome(key.expiresAt, now)) {
    throw unauthorized("key-expired", "Ask the publisher for a new key.");
  }
}

function hasCome(at: number | null, now: number): boolean {
  return at !== null && at <= now;
}

function unauthorized(
  code: "key-missing" | "key-unknown" | "key-revoked" | "key-expired",
  detail: string,
): Problem {
  // RFC 6750 section 3: no error code when the request carried no credentials.
  const challenge =
    code === "key-missing"
      ? 'Bearer realm="delivery"'
      : 'Bearer realm="delivery", error="invalid_token"';
  return new Problem(code, detail, { headers: { "WWW-Authenticate": challenge } });
}

function sha256(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
