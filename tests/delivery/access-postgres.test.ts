import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPostgresAccess } from "../../src/delivery/access-postgres.ts";
import { createTestDatabase, type TestDatabase } from "../setup/database.ts";

let database: TestDatabase;
let owner: pg.Pool;
let delivery: pg.Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  owner = new pg.Pool({ connectionString: database.url });
  delivery = new pg.Pool({ connectionString: database.deliveryUrl });
  const now = "now(), now()";
  await owner.query(
    `INSERT INTO editions (id, name_ja, name_en, kind, updated_at, created_at)
     VALUES ('kita-city', '北市', 'Kita', 'municipality', ${now}),
            ('hospital', '病院', 'Hospital', 'hospital', ${now})`,
  );
  await owner.query(
    `INSERT INTO delivery_keys (id, name, key_hash, expires_at, revoked_at, updated_at, created_at)
     VALUES (7, 'vendor', 'hash-7', '2027-01-01T00:00:00Z', NULL, ${now}),
            (8, 'former', 'hash-8', NULL, '2026-01-01T00:00:00Z', ${now})`,
  );
  await owner.query(
    `INSERT INTO delivery_keys_rels (parent_id, path, editions_id)
     VALUES (7, 'editions', 'kita-city'), (7, 'editions', 'hospital')`,
  );
});

afterAll(async () => {
  await Promise.all([owner.end(), delivery.end()]);
  await database.drop();
});

test("the delivery role finds a key by its hash, with its editions and dates", async () => {
  const access = createPostgresAccess(delivery);
  const key = await access.lookup("hash-7");
  expect(key).toMatchObject({ id: 7, expiresAt: Date.UTC(2027, 0, 1), revokedAt: null });
  expect(key?.editions.toSorted()).toEqual(["hospital", "kita-city"]);
  expect(await access.lookup("hash-8")).toEqual({
    id: 8,
    editions: [],
    expiresAt: null,
    revokedAt: Date.UTC(2026, 0, 1),
  });
  expect(await access.lookup("hash-9")).toBeNull();
});

test("the delivery role notes last use and acknowledgements", async () => {
  const access = createPostgresAccess(delivery);
  await access.noteUse(7, Date.UTC(2026, 5, 1));
  const ack = { keyId: 7, edition: "kita-city", version: 3, recallSeq: 1 };
  expect(await access.acknowledge(ack)).toBe(true);
  const { rows: used } = await owner.query("SELECT last_used_at FROM delivery_keys WHERE id = 7");
  expect(used).toEqual([{ last_used_at: new Date("2026-06-01T00:00:00Z") }]);
  const { rows: acks } = await owner.query(
    "SELECT delivery_key_id, edition, version, recall_seq FROM acks",
  );
  expect(acks).toEqual([{ delivery_key_id: 7, edition: "kita-city", version: 3, recall_seq: 1 }]);
});

test.each([
  "SELECT * FROM users",
  "SELECT * FROM messages",
  "SELECT * FROM revisions",
  "SELECT key_hash FROM delivery_keys",
  "SELECT * FROM acks",
  "UPDATE delivery_keys SET revoked_at = NULL",
  "UPDATE delivery_keys SET key_hash = 'x' WHERE id = 7",
  "DELETE FROM delivery_keys",
  "DELETE FROM acks",
  "INSERT INTO delivery_keys_rels (parent_id, path, editions_id) VALUES (7, 'editions', 'x')",
])("the delivery role may not: %s", async (sql) => {
  await expect(delivery.query(sql)).rejects.toMatchObject({ code: "42501" });
});
