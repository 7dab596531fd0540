import type { RouteConfig } from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import { keySetPath } from "../parameters.ts";
import { problemResponses, signedFile } from "./responses.ts";

const jwks = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

/** What anybody may read: public keys, documentation and the server's health. */
export const readOpenly: RouteConfig[] = [
  {
    method: "get",
    path: "/v1/keys/{number}",
    operationId: "readKeySet",
    summary: "署名付き公開鍵セット / A public key set, signed by a key of the set before",
    request: { params: keySetPath },
    responses: {
      "200": {
        description: "The set",
        content: { "application/jose+json": { schema: signedFile } },
      },
      ...problemResponses(["key-set-not-found", "repository-unavailable"]),
    },
  },
  {
    method: "get",
    path: "/.well-known/jwks.json",
    operationId: "readJwks",
    summary: "使用中の公開鍵 / The public keys in use (RFC 7517)",
    responses: {
      "200": {
        description: "The keys",
        content: { "application/jwk-set+json": { schema: jwks } },
      },
      ...problemResponses(["repository-unavailable"]),
    },
  },
  page("/v1/openapi.json", "readOpenApi", "この文書 / This document", "application/json"),
  page("/v1/docs", "readDocs", "この文書を読むページ / This document as a page", "text/html"),
  {
    ...page("/v1/docs/{asset}", "readDocsAsset", "ページの部品 / A part of the page", "text/css"),
    request: { params: z.object({ asset: z.string() }) },
  },
  page(
    "/healthz",
    "readHealth",
    "稼働状況 / Whether the repository can be read",
    "application/json",
  ),
  page("/metrics", "readMetrics", "Prometheus の計測値 / Prometheus metrics", "text/plain"),
];

function page(path: string, operationId: string, summary: string, mediaType: string): RouteConfig {
  return {
    method: "get",
    path,
    operationId,
    summary,
    responses: { "200": { description: summary, content: { [mediaType]: {} } } },
  };
}
