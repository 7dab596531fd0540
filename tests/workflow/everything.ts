import type { TestDesk } from "../setup/desk.ts";

const tables = [
  "messages",
  "translations",
  "inserts",
  "revisions",
  "reviews",
  "waivers",
  "confirmations",
  "text_edits",
  "recalls",
  "pack_lines",
  "pack_files",
  "packs",
  "audit_entries",
  "editions",
  "users_roles",
  "users_specialties",
] as const;

/** Every row of the workflow, by table: what must be the same after a refusal. */
export async function everything(desk: TestDesk): Promise<Record<string, unknown>> {
  const rows: Record<string, unknown> = {};
  for (const table of tables) {
    rows[table] = (
      await desk.owner.query(`SELECT to_jsonb(t) AS row FROM ${table} t ORDER BY to_jsonb(t)::text`)
    ).rows;
  }
  return rows;
}
