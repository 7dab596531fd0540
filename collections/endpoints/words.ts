import { z } from "zod";

/**
 * What people write beside a text, of at most that many UTF-16 code units: no control characters but
 * tabs and line breaks, and no half characters, which Postgres and RFC 8785 refuse.
 */
export function words(longest: number): z.ZodString {
  return z
    .string()
    .max(longest)
    .regex(/^(?:[^\p{Cc}\p{Cs}]|[\n\r\t])*$/u, "control characters");
}
