import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { openApiDocument } from "../../src/delivery/openapi/document.ts";
import { problems } from "../../src/delivery/problem.ts";
import { type Fixture, startDelivery } from "./delivery-fixture.ts";

let delivery: Fixture;
beforeAll(async () => {
  delivery = await startDelivery();
});
afterAll(() => delivery.close());

const documentSchema = z.object({
  openapi: z.literal("3.1.0"),
  info: z.object({ title: z.string(), version: z.string() }),
  components: z.object({
    schemas: z.object({
      Problem: z.object({
        properties: z.object({ code: z.object({ enum: z.array(z.string()) }) }),
      }),
    }),
    securitySchemes: z.object({ key: z.object({ type: z.literal("http") }) }),
  }),
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        operationId: z.string(),
        security: z.array(z.unknown()).optional(),
        parameters: z.array(z.object({ name: z.string(), in: z.string() })).optional(),
        responses: z.record(z.string(), z.object({ description: z.string().min(1) })),
      }),
    ),
  ),
});

/** The table of the design, plus the key sets and the parts of the page. */
const routes = [
  "get /.well-known/jwks.json",
  "get /healthz",
  "get /metrics",
  "get /v1/docs",
  "get /v1/docs/{asset}",
  "get /v1/editions",
  "get /v1/editions/{edition}/blobs/{sha256}",
  "get /v1/editions/{edition}/head",
  "get /v1/editions/{edition}/messages/{phase}/{slot}",
  "get /v1/editions/{edition}/packs/{version}",
  "get /v1/editions/{edition}/today",
  "get /v1/keys/{number}",
  "get /v1/openapi.json",
  "post /v1/acks",
];

test("the OpenAPI document lists every route, and every route exists", async () => {
  const { json, status } = await delivery.ask("/v1/openapi.json", { key: null });
  expect(status).toBe(200);
  const { paths } = documentSchema.parse(json);
  const listed = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
  expect(listed.toSorted()).toEqual(routes);
  for (const route of listed) {
    const [, path = ""] = route.split(" ");
    // A known address refuses another method; an unknown one is not found.
    const { status: refused } = await delivery.ask(path.replaceAll(/[{}]/g, ""), {
      method: "DELETE",
    });
    expect([route, refused]).toEqual([route, 405]);
  }
});

test("every path parameter is described, and operations are named once", () => {
  const { paths } = documentSchema.parse(openApiDocument());
  const ids = Object.entries(paths).flatMap(([path, methods]) =>
    Object.values(methods).map(({ operationId, parameters = [] }) => {
      const described = parameters.filter((one) => one.in === "path").map((one) => one.name);
      expect(described).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
      return operationId;
    }),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test("what reads an edition says that it wants a key; the rest is open", async () => {
  const { paths } = documentSchema.parse(openApiDocument());
  for (const [path, methods] of Object.entries(paths)) {
    for (const { security } of Object.values(methods)) {
      const keyed = path.startsWith("/v1/editions") || path === "/v1/acks";
      expect([path, security !== undefined]).toEqual([path, keyed]);
    }
  }
});

test("every problem code is in the document", () => {
  const text = JSON.stringify(openApiDocument());
  const { components } = documentSchema.parse(openApiDocument());
  expect(components.schemas.Problem.properties.code.enum).toEqual(Object.keys(problems));
  const general = ["malformed-url", "not-found", "method-not-allowed", "internal"];
  for (const code of Object.keys(problems)) {
    if (!general.includes(code)) expect(text).toContain(`\`${code}\``);
  }
});

test("the docs page and its parts come from this server alone", async () => {
  const page = await delivery.ask("/v1/docs", { key: null });
  expect(page.status).toBe(200);
  expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(page.text).not.toMatch(/https?:|\/\//);
  const policy = page.headers["content-security-policy"];
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/);
  const parts = [...page.text.matchAll(/(?:src|href)="(docs\/[^"]+)"/g)].map(([, part]) => part);
  expect(parts).toEqual(["docs/swagger-ui.css", "docs/swagger-ui-bundle.js", "docs/start.js"]);
  for (const part of parts) {
    const { status, headers, body } = await delivery.ask(`/v1/${part ?? ""}`, { key: null });
    expect(status).toBe(200);
    expect(headers["content-type"]).toMatch(/^text\/(css|javascript)/);
    expect(body.length).toBeGreaterThan(50);
  }
  const start = await delivery.ask("/v1/docs/start.js", { key: null });
  expect(start.text).toContain('url: "openapi.json"');
  expect(start.text).toContain("validatorUrl: null");
});

test("docs/openapi.json is what the server serves (src/cli/openapi.ts writes it)", async () => {
  const written: unknown = JSON.parse(await readFile("docs/openapi.json", "utf8"));
  expect(written).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
});
