import type { RouteConfig } from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import { packLineSchema } from "../../../exports/pack/schema.ts";
import { editionPath, messagePath, messageQuery, todayQuery } from "../parameters.ts";
import { keyProblems, problemResponses, security } from "./responses.ts";

const messageProblems = [
  ...keyProblems,
  "edition-not-found",
  "edition-unpublished",
  "invalid-parameter",
  "unknown-audience",
  "unknown-locale",
  "recalled",
] as const;

export const readMessages: RouteConfig[] = [
  {
    method: "get",
    path: "/v1/editions/{edition}/messages/{phase}/{slot}",
    operationId: "readMessage",
    summary: "最新パックの原稿ひとつ / One message of the newest pack",
    security,
    request: { params: messagePath, query: messageQuery },
    responses: {
      "200": {
        description: "The line as the pack holds it, or its plain text",
        content: {
          "application/json": { schema: packLineSchema },
          "text/plain": { schema: z.string() },
        },
      },
      "304": { description: "If-None-Match names the current ETag" },
      ...problemResponses([
        ...messageProblems,
        "unknown-format",
        "phase-not-found",
        "message-not-found",
        "format-not-available",
      ]),
    },
  },
  {
    method: "get",
    path: "/v1/editions/{edition}/today",
    operationId: "readToday",
    summary: "その日に届ける原稿 / What a reader with this due or birth date gets on a day",
    description: "due か birth のどちらか一つ / Send exactly one of due and birth.",
    security,
    request: { params: editionPath, query: todayQuery },
    responses: {
      "200": {
        description: "The messages of the day; recalled ones are withheld",
        content: {
          "application/json": {
            schema: z.object({
              on: z.iso.date(),
              edition: z.string(),
              version: z.number().int(),
              withheld: z.array(z.object({ key: z.string(), code: z.literal("recalled") })),
              messages: z.array(packLineSchema),
            }),
          },
        },
      },
      ...problemResponses([...messageProblems, "phases-missing"]),
    },
  },
];
