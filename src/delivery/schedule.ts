import { z } from "zod";
import { type Phase, phaseSchema } from "../domain/schedule/phase.ts";
import type { Editions } from "./editions.ts";
import { Problem } from "./problem.ts";
import type { Clock } from "./services.ts";

const FRESH = 5_000;

/** The phases, as the desk keeps them in `phases.json` at the root of the repository. */
export class Schedule {
  readonly #editions: Editions;
  readonly #clock: Clock;
  #phases: Phase[] = [];
  #until = 0;

  constructor(editions: Editions, clock: Clock) {
    this.#editions = editions;
    this.#clock = clock;
  }

  /** Throws the Problem `phases-missing` where the repository has no such file. */
  async phases(): Promise<Phase[]> {
    const now = this.#clock.now();
    if (this.#until > now) return this.#phases;
    const bytes = await this.#editions.bytes("phases.json");
    if (bytes === null) {
      throw new Problem("phases-missing", "The desk writes phases.json when it publishes.");
    }
    this.#phases = z.array(phaseSchema).parse(JSON.parse(bytes.toString("utf8")));
    this.#until = now + FRESH;
    return this.#phases;
  }
}
