import { BoundedMap } from "./bounded-map.ts";

interface Bucket {
  tokens: number;
  at: number;
}

/** Token buckets in memory, at most `capacity` of them; the oldest is forgotten first. */
export class RateLimit {
  readonly #buckets: BoundedMap<number | string, Bucket>;
  readonly #perMillisecond: number;
  readonly #burst: number;

  constructor(perSecond: number, burst: number, capacity = 10_000) {
    this.#perMillisecond = perSecond / 1000;
    this.#burst = burst;
    this.#buckets = new BoundedMap(capacity);
  }

  /** Takes one token: 0 when there was one, else the seconds to wait (at least 1). */
  take(id: number | string, now: number): number {
    const bucket = this.#refilled(id, now);
    if (bucket.tokens >= 1) {
      bucket.tokens -= 1;
      return 0;
    }
    return this.#wait(bucket);
  }

  /** The seconds that `take` would ask to wait, without taking. */
  wait(id: number | string, now: number): number {
    const bucket = this.#refilled(id, now);
    return bucket.tokens >= 1 ? 0 : this.#wait(bucket);
  }

  #refilled(id: number | string, now: number): Bucket {
    const bucket = this.#buckets.get(id);
    if (bucket === undefined) return this.#start(id, now);
    const gained = Math.max(0, now - bucket.at) * this.#perMillisecond;
    bucket.tokens = Math.min(this.#burst, bucket.tokens + gained);
    bucket.at = now;
    return bucket;
  }

  #start(id: number | string, now: number): Bucket {
    const bucket = { tokens: this.#burst, at: now };
    this.#buckets.set(id, bucket);
    return bucket;
  }

  #wait(bucket: Bucket): number {
    return Math.max(1, Math.ceil((1 - bucket.tokens) / this.#perMillisecond / 1000));
  }
}
