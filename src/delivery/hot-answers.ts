import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, sendAnswer } from "./answer.ts";
import { BoundedMap } from "./bounded-map.ts";
import type { EditionState } from "./editions.ts";
import type { Guard } from "./guard.ts";
import type { Metrics } from "./metrics.ts";
import type { Clock } from "./services.ts";
import type { WeighedCache } from "./weighed-cache.ts";

/** What a route prepared for one address, so that the next request need not ask the route. */
export interface Prepared {
  answer: Answer;
  /** The name of the answer in the cache of answers. */
  cacheKey: string;
  edition: string;
  /** The answer holds while this state of the edition is fresh; null: for ever. */
  while: EditionState | null;
}

interface Hot {
  route: string;
  cacheKey: string;
  edition: string;
  while: EditionState | null;
}

const CAPACITY = 20_000;

/**
 * Prepared answers by address, looked up in front of Express. Only a plain success is sent from
 * here; whatever else a request deserves is left to its route, so that every rule stands once.
 */
export class HotAnswers {
  readonly #byUrl = new BoundedMap<string, Hot>(CAPACITY);
  readonly #answers: WeighedCache<Answer>;
  readonly #guard: Guard;
  readonly #metrics: Metrics;
  readonly #clock: Clock;

  constructor(answers: WeighedCache<Answer>, guard: Guard, metrics: Metrics, clock: Clock) {
    this.#answers = answers;
    this.#guard = guard;
    this.#metrics = metrics;
    this.#clock = clock;
  }

  remember(url: string, route: string, prepared: Prepared): void {
    const { cacheKey, edition } = prepared;
    this.#byUrl.set(url, { route, cacheKey, edition, while: prepared.while });
  }

  /** True when the request has been answered. */
  send(request: IncomingMessage, response: ServerResponse): boolean {
    const hot = this.#byUrl.get(request.url ?? "");
    if (hot === undefined || request.method !== "GET") return false;
    const now = this.#clock.now();
    if (hot.while !== null && hot.while.freshUntil <= now) return false;
    const answer = this.#answers.get(hot.cacheKey);
    if (answer === undefined || request.headers.range !== undefined) return false;
    if (!this.#guard.admitsNow(request, hot.edition, now)) return false;
    this.#metrics.count(hot.route, sendAnswer(request, response, answer));
    return true;
  }
}
