import type { ErrorRequestHandler } from "express";
import { problemJson } from "./media-types.ts";
import { Problem } from "./problem.ts";
import type { Log } from "./services.ts";

/** Turns whatever a route threw into problem details; what nobody expected is logged and hidden. */
export function answerProblem(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const problem = problemOf(error);
    if (problem.status >= 500) {
      log.error(problem.code, problem.cause ?? error, {
        method: request.method,
        path: request.path,
      });
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    response.status(problem.status).set(problem.headers);
    response.set({ "Cache-Control": "no-store", "Content-Type": problemJson });
    response.send(Buffer.from(JSON.stringify(problem.body())));
  };
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  // The router's own: an address that holds a broken percent escape.
  if (error instanceof URIError) return new Problem("malformed-url", "A percent escape is broken.");
  return new Problem("internal", "It has been noted in the log.");
}
