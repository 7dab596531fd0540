import type { IncomingMessage } from "node:http";
import type { KeyRing, Reader } from "./key-ring.ts";
import { Problem } from "./problem.ts";
import { RateLimit } from "./rate-limit.ts";
import type { Clock, Limits } from "./services.ts";

/** Decides who may pass: a good key, within its rate, and only to the editions of its scope. */
export class Guard {
  readonly #keys: KeyRing;
  readonly #clock: Clock;
  readonly #rate: RateLimit;
  readonly #failures: RateLimit;

  constructor(keys: KeyRing, clock: Clock, limits: Limits) {
    this.#keys = keys;
    this.#clock = clock;
    this.#rate = new RateLimit(limits.requestsPerSecond, limits.burst);
    this.#failures = new RateLimit(limits.failuresPerMinute / 60, limits.failuresPerMinute);
  }

  /** At once, without waiting for anything: whether this request may read the edition now. */
  admitsNow(request: IncomingMessage, edition: string, now: number): boolean {
    const reader = this.#keys.held(request.headers.authorization, now);
    return reader?.editions.has(edition) === true && this.#rate.take(reader.keyId, now) === 0;
  }

  /** The reader of a request. Throws a Problem of status 401, 429 or 503. */
  async admit(request: IncomingMessage): Promise<Reader> {
    const reader = await this.#authenticate(request);
    const wait = this.#rate.take(reader.keyId, this.#clock.now());
    if (wait > 0) throw tooMany(wait);
    return reader;
  }

  /** An address that keeps sending unknown keys must wait, so that guessing costs no look-ups. */
  async #authenticate(request: IncomingMessage): Promise<Reader> {
    const { authorization } = request.headers;
    const address = request.socket.remoteAddress ?? "";
    const held = this.#keys.held(authorization, this.#clock.now());
    if (held !== undefined) return held;
    const wait = this.#failures.wait(address, this.#clock.now());
    if (wait > 0) throw tooMany(wait);
    try {
      return await this.#keys.reader(authorization);
    } catch (error) {
      if (error instanceof Problem && error.code === "key-unknown") {
        this.#failures.take(address, this.#clock.now());
      }
      throw error;
    }
  }
}

/** Refuses an edition outside the key's scope as if it did not exist. */
export function refuseOutOfScope(reader: Reader, edition: string): void {
  if (!reader.editions.has(edition)) {
    throw new Problem("edition-not-found", "GET /v1/editions lists the editions of this key.");
  }
}

function tooMany(seconds: number): Problem {
  return new Problem("rate-limited", `Try again in ${seconds} s.`, {
    headers: { "Retry-After": String(seconds) },
  });
}
