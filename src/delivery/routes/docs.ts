import { readFile } from "node:fs/promises";
import { join } from "node:path";
import swaggerUiPath from "swagger-ui-dist/absolute-path.js";
import { json } from "../media-types.ts";
import { openApiDocument } from "../openapi/document.ts";
import { Problem } from "../problem.ts";
import type { PlainRoute } from "../route.ts";

const assets: Record<string, { type: string; read: () => Promise<Buffer> }> = {
  "swagger-ui.css": { type: "text/css", read: () => readDist("swagger-ui.css") },
  "swagger-ui-bundle.js": { type: "text/javascript", read: () => readDist("swagger-ui-bundle.js") },
  "start.js": { type: "text/javascript", read: async () => Buffer.from(start) },
};

/** Swagger UI writes style attributes; everything it loads comes from this server. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const page = `<!doctype html>
<html lang="ja">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>きずなメール 配信 API / Kizuna Mail delivery API</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="docs/swagger-ui.css">
  </head>
  <body>
    <div id="api"></div>
    <script src="docs/swagger-ui-bundle.js"></script>
    <script src="docs/start.js"></script>
  </body>
</html>
`;

const start = `SwaggerUIBundle({ url: "openapi.json", dom_id: "#api", validatorUrl: null });
`;

/** The OpenAPI document and a page to read it with, both without anything from outside. */
export function docsRoutes(): PlainRoute[] {
  const document = Buffer.from(JSON.stringify(openApiDocument()));
  return [
    {
      method: "get",
      path: "/v1/openapi.json",
      handle(_request, response) {
        response.set({ "Cache-Control": "public, max-age=300", "Content-Type": json });
        response.send(document);
      },
    },
    {
      method: "get",
      path: "/v1/docs",
      handle(_request, response) {
        response.set({ "Cache-Control": "public, max-age=300", "Content-Security-Policy": policy });
        response.type("html").send(page);
      },
    },
    {
      method: "get",
      path: "/v1/docs/:asset",
      async handle(request, response) {
        const name = String(request.params["asset"]);
        const asset = Object.hasOwn(assets, name) ? assets[name] : undefined;
        if (asset === undefined) throw new Problem("not-found", "GET /v1/docs is the page.");
        response.set({ "Cache-Control": "public, max-age=3600", "Content-Type": asset.type });
        response.send(await asset.read());
      },
    },
  ];
}

async function readDist(name: string): Promise<Buffer> {
  return readFile(join(swaggerUiPath(), name));
}
