import { OpenAPIRegistry, OpenApiGeneratorV31 } from "@asteasolutions/zod-to-openapi";
import { acknowledge, readEditions, readPacks } from "./keyed-operations.ts";
import { readMessages } from "./message-operations.ts";
import { readOpenly } from "./open-operations.ts";
import { problemSchema } from "./responses.ts";

/** The OpenAPI 3.1 document of the delivery API, made from the schemas that the routes parse with. */
export function openApiDocument(): Record<string, unknown> {
  const registry = new OpenAPIRegistry();
  registry.registerComponent("securitySchemes", "key", {
    type: "http",
    scheme: "bearer",
    description: "配信キー（kzd_…） / A delivery key (kzd_…), scoped to editions",
  });
  registry.registerComponent("schemas", "Problem", problemSchema);
  const operations = [readEditions, ...readPacks, ...readMessages, acknowledge, ...readOpenly];
  for (const operation of operations) registry.registerPath(operation);
  return {
    ...new OpenApiGeneratorV31(registry.definitions).generateDocument({
      openapi: "3.1.0",
      info: {
        title: "きずなメール 配信 API / Kizuna Mail delivery API",
        version: "1",
        description:
          "署名された配信パックを届ける API。送信の直前に必ず回収リストを確認してください。 / " +
          "Serves signed packs. Always consult the recall list at the moment of sending.",
        license: { name: "MIT", identifier: "MIT" },
      },
      servers: [{ url: "/" }],
    }),
  };
}
