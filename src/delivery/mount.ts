import type { Express, Request, RequestHandler, Response } from "express";
import { sendAnswer } from "./answer.ts";
import type { HotAnswers } from "./hot-answers.ts";
import type { Metrics } from "./metrics.ts";
import { Problem } from "./problem.ts";
import type { Route } from "./route.ts";

/** Registers the routes; another method at one of their addresses gets 405 with Allow. */
export function mount(
  app: Express,
  routes: readonly Route[],
  hot: HotAnswers,
  metrics: Metrics,
): void {
  for (const route of routes) {
    app[route.method](route.path, counted(route.path, metrics), handler(route, hot));
    app.all(route.path, counted(route.path, metrics), refuseMethod(route.method));
  }
}

function handler(route: Route, hot: HotAnswers): RequestHandler {
  if ("handle" in route) {
    return async (request, response) => {
      await route.handle(request, response);
    };
  }
  return async (request: Request, response: Response) => {
    const prepared = await route.prepare(request);
    hot.remember(request.url, route.path, prepared);
    sendAnswer(request, response, prepared.answer);
  };
}

function counted(path: string, metrics: Metrics): RequestHandler {
  return (_request, response, next) => {
    response.once("finish", () => metrics.count(path, response.statusCode));
    next();
  };
}

function refuseMethod(method: "get" | "post"): RequestHandler {
  const allow = method === "get" ? "GET, HEAD" : "POST";
  return (request) => {
    throw new Problem("method-not-allowed", `${request.method} is not among ${allow}.`, {
      headers: { Allow: allow },
    });
  };
}
