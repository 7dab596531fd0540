import type { ResponseConfig } from "@asteasolutions/zod-to-openapi";
import { z } from "zod";
import { type ProblemCode, problems } from "../problem.ts";

type Responses = Record<string, ResponseConfig>;

/** The JSON Schema of the component `Problem`. */
export const problemSchema = {
  type: "object" as const,
  required: ["type", "title", "status", "detail", "code"],
  properties: {
    type: { type: "string" as const, format: "uri" },
    title: { type: "string" as const },
    status: { type: "integer" as const },
    detail: { type: "string" as const },
    code: { type: "string" as const, enum: Object.keys(problems) },
  },
};

/** A JWS in general JSON form (RFC 7515 section 7.2.1), signed with ES256 and EdDSA. */
export const signedFile = z.object({
  payload: z.base64url(),
  signatures: z.array(z.object({ protected: z.base64url(), signature: z.base64url() })),
});

/** What any route that wants a key may answer instead of its own. */
export const keyProblems = [
  "key-missing",
  "key-unknown",
  "key-expired",
  "key-revoked",
  "rate-limited",
  "keys-unavailable",
  "repository-unavailable",
] as const;

export const security = [{ key: [] }];

/** Problem responses, one for each status that these codes have. */
export function problemResponses(codes: readonly ProblemCode[]): Responses {
  const statuses = new Set(codes.map((code) => problems[code].status));
  return Object.fromEntries([...statuses].map((status) => [String(status), responseOf(status)]));

  function responseOf(status: number): ResponseConfig {
    const own = codes.filter((code) => problems[code].status === status);
    return {
      description: own.map((code) => `\`${code}\`: ${problems[code].title}`).join("; "),
      content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
    };
  }
}

export function fileResponses(
  description: string,
  mediaType: string,
  schema: z.ZodType,
): Responses {
  return {
    "200": { description, content: { [mediaType]: { schema } } },
    "304": {
      description: "If-None-Match は今の ETag と同じ / If-None-Match names the current ETag",
    },
  };
}
