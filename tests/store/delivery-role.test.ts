import { afterAll, beforeAll, describe, expect, it } from "vitest";
import pg from "pg";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { approved } from "../workflow/manuscript.ts";

let desk: TestDesk;
let delivery: pg.Pool;
beforeAll(async () => {
  desk = await openTestDesk();
  await approved(desk, 30);
  const admin = await desk.as("admin");
  await admin.post("/api/delivery-keys", { name: "vendor", editions: ["website"] });
  delivery = new pg.Pool({ connectionString: desk.deliveryUrl, max: 2 });
});
afterAll(async () => {
  await delivery.end();
  await desk.close();
});

async function codeOf(sql: string): Promise<string> {
  try {
    await delivery.query(sql);
    return "done";
  } catch (error) {
    return error instanceof pg.DatabaseError ? (error.code ?? "?") : String(error);
  }
}

describe("the delivery server's login", () => {
  it("reads key hashes and scopes, notes a use and an acknowledgement", async () => {
    const { rows } = await delivery.query("SELECT * FROM delivery_access");
    expect(rows).toMatchObject([{ name: "vendor", editions: ["website"], revoked_at: null }]);
    expect(await codeOf("UPDATE delivery_keys SET last_used_at = now() WHERE id = 1")).toBe("done");
    const ack = `INSERT INTO acks (delivery_key_id, edition, version, recall_seq)
      VALUES (1, 'website', 1, 0)`;
    expect(await codeOf(ack)).toBe("done");
  });

  it("reads nothing else", async () => {
    const { rows } = await desk.owner.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace
       AND relkind IN ('r', 'v', 'm') AND relname <> 'delivery_access'`,
    );
    expect(rows.length).toBeGreaterThan(30);
    for (const { name } of rows) {
      expect(await codeOf(`SELECT * FROM "${name}" LIMIT 1`), name).toBe("42501");
    }
  });

  it.each([
    "UPDATE delivery_keys SET revoked_at = NULL",
    "UPDATE delivery_keys SET key_hash = 'x'",
    "INSERT INTO delivery_keys (name) VALUES ('mine')",
    "DELETE FROM delivery_keys",
    "SELECT key_hash FROM delivery_keys",
    "DELETE FROM acks",
    "UPDATE acks SET version = 9",
    "INSERT INTO reviews (revision) VALUES ('x')",
    "SELECT enqueue_job('settle-editions', '{}')",
    "SET ROLE kizuna_desk",
    "CREATE TABLE mine (id int)",
    "SELECT * FROM graphile_worker.jobs",
  ])("may not: %s", async (sql) => {
    expect(await codeOf(sql)).toBe("42501");
  });
});
