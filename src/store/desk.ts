import { createHash } from "node:crypto";
import type { Desk } from "../actions/ports.ts";
import { databaseOf, deskPool } from "./sql/database.ts";

/** The desk over a Postgres of that address, with the wall clock. */
export function openDesk(databaseUrl: string): Desk & { close(): Promise<void> } {
  const pool = deskPool(databaseUrl);
  const at = (now: () => Date): Desk => ({
    database: databaseOf(pool, now),
    now,
    at,
    hash: sha256Hex,
  });
  return { ...at(() => new Date()), close: () => pool.end() };
}

/** SHA-256 of the UTF-8 bytes, in lower-case hexadecimal. */
export function sha256Hex(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex");
}
