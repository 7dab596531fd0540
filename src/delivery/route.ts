import type { Request, Response } from "express";
import type { AccessStore } from "./access-store.ts";
import type { Answer } from "./answer.ts";
import type { Editions } from "./editions.ts";
import type { Guard } from "./guard.ts";
import type { KeySets } from "./key-sets.ts";
import type { Messages } from "./messages.ts";
import type { Metrics } from "./metrics.ts";
import type { Schedule } from "./schedule.ts";
import type { Prepared } from "./hot-answers.ts";
import type { Clock } from "./services.ts";
import type { WeighedCache } from "./weighed-cache.ts";

/** What the routes are made of. */
export interface Parts {
  access: AccessStore;
  answers: WeighedCache<Answer>;
  clock: Clock;
  editions: Editions;
  guard: Guard;
  keySets: KeySets;
  messages: Messages;
  metrics: Metrics;
  schedule: Schedule;
}

interface RouteAt {
  path: string;
}

/** A route that writes its own answer. */
export interface PlainRoute extends RouteAt {
  method: "get" | "post";
  handle: (request: Request, response: Response) => Promise<void> | void;
}

/** A GET route whose answer is prepared once and sent many times. */
export interface PreparedRoute extends RouteAt {
  method: "get";
  prepare: (request: Request) => Promise<Prepared>;
}

export type Route = PlainRoute | PreparedRoute;
