import { z } from "zod";
import { payloadOf } from "./documents.ts";
import type { Editions } from "./editions.ts";
import type { Clock } from "./services.ts";

const jwksSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });
export type Jwks = z.infer<typeof jwksSchema>;

const FRESH = 5_000;

/** The public key sets of the repository: `keys/1`, `keys/2` … each signed by the one before. */
export class KeySets {
  readonly #editions: Editions;
  readonly #clock: Clock;
  #newest: { number: number; jwks: Jwks } = { number: 0, jwks: { keys: [] } };
  #until = 0;

  constructor(editions: Editions, clock: Clock) {
    this.#editions = editions;
    this.#clock = clock;
  }

  async bytes(number: number): Promise<Buffer | null> {
    return this.#editions.bytes(`keys/${number}`);
  }

  /** The newest set; without keys while the repository has none. */
  async newest(): Promise<Jwks> {
    if (this.#until > this.#clock.now()) return this.#newest.jwks;
    for (;;) {
      const number = this.#newest.number + 1;
      const bytes = await this.bytes(number);
      if (bytes === null) break;
      this.#newest = { number, jwks: jwksSchema.parse(payloadOf(bytes)) };
    }
    this.#until = this.#clock.now() + FRESH;
    return this.#newest.jwks;
  }
}
