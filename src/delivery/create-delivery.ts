import express, { type Express } from "express";
import { createServer, type Server } from "node:http";
import { answerProblem } from "./answer-problem.ts";
import { Editions } from "./editions.ts";
import { Guard } from "./guard.ts";
import { HotAnswers } from "./hot-answers.ts";
import { KeyRing } from "./key-ring.ts";
import { KeySets } from "./key-sets.ts";
import { Messages } from "./messages.ts";
import { createMetrics } from "./metrics.ts";
import { mount } from "./mount.ts";
import { Problem } from "./problem.ts";
import type { Parts, Route } from "./route.ts";
import { acksRoute } from "./routes/acks.ts";
import { blobRoute } from "./routes/blob.ts";
import { docsRoutes } from "./routes/docs.ts";
import { editionsRoute } from "./routes/editions.ts";
import { headRoute } from "./routes/head.ts";
import { jwksRoute, keySetRoute } from "./routes/keys.ts";
import { messageRoute } from "./routes/message.ts";
import { packRoute } from "./routes/pack.ts";
import { healthRoute, metricsRoute } from "./routes/system.ts";
import { todayRoute } from "./routes/today.ts";
import { Schedule } from "./schedule.ts";
import type { Services } from "./services.ts";
import { WeighedCache } from "./weighed-cache.ts";
import type { Answer } from "./answer.ts";

/** The delivery server, not yet listening. It reads the repository and holds no signing key. */
export function createDelivery(services: Services): Server {
  const parts = createParts(services);
  const hot = new HotAnswers(parts.answers, parts.guard, parts.metrics, parts.clock);
  const app = createApp();
  mount(app, deliveryRoutes(parts), hot, parts.metrics);
  app.use((request, response) => {
    response.once("finish", () => parts.metrics.count("none", response.statusCode));
    throw new Problem("not-found", `${request.method} ${request.path} is not part of this API.`);
  });
  app.use(answerProblem(services.log));
  // Looking up in front of Express spares the hot addresses its swap of prototypes, which is slow
  // up to Node 22; objects that have them from the start made every hot answer a third slower.
  return createServer((request, response) => {
    if (!hot.send(request, response)) app(request, response);
  });
}

/** Every route of the API, as the OpenAPI document describes them. */
export function deliveryRoutes(parts: Parts): Route[] {
  return [
    editionsRoute(parts),
    headRoute(parts),
    packRoute(parts),
    blobRoute(parts),
    messageRoute(parts),
    todayRoute(parts),
    acksRoute(parts),
    keySetRoute(parts),
    jwksRoute(parts),
    ...docsRoutes(),
    healthRoute(parts),
    metricsRoute(parts),
  ];
}

function createParts({ access, clock, limits, log, repository }: Services): Parts {
  const editions = new Editions(repository, clock);
  const share = limits.cacheBytes / 2;
  const answers = new WeighedCache<Answer>(share, (answer) => answer.bytes);
  return {
    access,
    answers,
    clock,
    editions,
    guard: new Guard(new KeyRing(access, clock, log), clock, limits),
    keySets: new KeySets(editions, clock),
    messages: new Messages(editions, share),
    metrics: createMetrics({ cacheBytes: () => answers.weight }),
    schedule: new Schedule(editions, clock),
  };
}

function createApp(): Express {
  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.enable("case sensitive routing");
  app.enable("strict routing");
  app.use((_request, response, next) => {
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    next();
  });
  return app;
}
