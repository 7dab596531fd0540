import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openApiDocument } from "../delivery/openapi/document.ts";

/** Writes the OpenAPI document for readers of the repository; the server serves the same. */
const file = join(import.meta.dirname, "../../docs/openapi.json");
writeFileSync(file, `${JSON.stringify(openApiDocument(), null, 2)}\n`);
