import type { RouteConfig } from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import { deltaSchema, packLineSchema, recallListSchema } from "../../../exports/pack/schema.ts";
import { ackBody, blobPath, editionPath, packPath } from "../parameters.ts";
import { fileResponses, keyProblems, problemResponses, security, signedFile } from "./responses.ts";

const editionProblems = [...keyProblems, "edition-not-found", "edition-unpublished"] as const;

export const readEditions: RouteConfig = {
  method: "get",
  path: "/v1/editions",
  operationId: "listEditions",
  summary:
    "このキーで読める版と最新バージョン / The editions of this key, with their newest version",
  security,
  responses: {
    "200": {
      description: "The editions in the key's scope; version is null before the first pack",
      content: {
        "application/json": {
          schema: z.object({
            editions: z.array(
              z.object({
                edition: z.string(),
                version: z.number().int().nullable(),
                recallSeq: z.number().int().nullable(),
                head: z.string(),
              }),
            ),
          }),
        },
      },
    },
    ...problemResponses(keyProblems),
  },
};

export const readPacks: RouteConfig[] = [
  {
    method: "get",
    path: "/v1/editions/{edition}/head",
    operationId: "readHead",
    summary: "最新版を指す署名付きヘッド / The signed head: which version is the newest",
    security,
    request: { params: editionPath },
    responses: {
      ...fileResponses("The head; ask again after 30 s", "application/jose+json", signedFile),
      ...problemResponses(editionProblems),
    },
  },
  {
    method: "get",
    path: "/v1/editions/{edition}/packs/{version}",
    operationId: "readManifest",
    summary: "署名付きマニフェスト（不変） / The signed manifest of a version; it never changes",
    security,
    request: { params: packPath },
    responses: {
      ...fileResponses("The manifest", "application/jose+json", signedFile),
      ...problemResponses([...editionProblems, "version-not-found"]),
    },
  },
  {
    method: "get",
    path: "/v1/editions/{edition}/blobs/{sha256}",
    operationId: "readBlob",
    summary:
      "パックファイル・差分・回収リスト（不変） / A pack file, delta or recall list; it never changes",
    description: "Sent as br or gzip where Accept-Encoding allows; a Range selects identity bytes.",
    security,
    request: { params: blobPath },
    responses: {
      ...fileResponses(
        "The file",
        "application/json",
        z.union([z.array(packLineSchema), deltaSchema, recallListSchema]),
      ),
      "206": { description: "The bytes that Range asked for" },
      ...problemResponses([...editionProblems, "blob-not-found", "range-not-satisfiable"]),
    },
  },
];

export const acknowledge: RouteConfig = {
  method: "post",
  path: "/v1/acks",
  operationId: "acknowledge",
  summary: "いま使っているバージョンを知らせる / Tells which version and recall list you run now",
  security,
  request: { body: { required: true, content: { "application/json": { schema: ackBody } } } },
  responses: {
    "204": { description: "Noted" },
    ...problemResponses([
      ...editionProblems,
      "malformed-json",
      "invalid-body",
      "body-too-large",
      "unsupported-media-type",
      "version-ahead",
      "acks-unavailable",
    ]),
  },
};
