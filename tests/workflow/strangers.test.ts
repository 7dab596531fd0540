import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openTestDesk, type TestDesk } from "../setup/desk.ts";
import { approved, approvedInsert, insertOf } from "./manuscript.ts";

let desk: TestDesk;
beforeAll(async () => {
  desk = await openTestDesk();
  await approved(desk, 30);
  await approvedInsert(desk, 40);
});
afterAll(async () => {
  await desk.close();
});

const others = ["editor", "obstetrician", "translator", "publisher", "staff"];
const docsOf = (body: Record<string, unknown>) =>
  z.array(z.record(z.string(), z.unknown())).catch([]).parse(body["docs"]);

describe("accounts", () => {
  it.each(others)(
    "%s sees no other account, in lists, populated or by guessing",
    async (account) => {
      const caller = await desk.as(account);
      const { body } = await caller.get("/api/users?limit=0");
      expect(docsOf(body).map((one) => one["email"])).toEqual([`${account}@kizuna.example`]);
      const admin = await desk.actor("admin");
      expect((await caller.get(`/api/users/${String(admin.id)}`)).status).toBe(404);
    },
  );

  it("no answer holds a password's hash, a reset token or a session of somebody else", async () => {
    const admin = await desk.as("admin");
    const listed = JSON.stringify(await admin.get("/api/users?limit=0&depth=2"));
    expect(listed).not.toMatch(/"(hash|salt|resetPasswordToken)":"/);
    const translator = await desk.as("translator");
    const message = JSON.stringify(await translator.get("/api/messages?depth=3"));
    expect(message).toContain("からだの変化");
    expect(message).not.toMatch(/@kizuna\.example|sessions/);
  });

  it.each([
    "depth=10&populate[users][email]=true&populate[users][hash]=true",
    "depth=10&select[lastEditedBy]=true&select[title]=true&showHiddenFields=true",
    "depth=10&joins[users][limit]=10&overrideAccess=true",
    "depth=10&sort=lastEditedBy.hash&fallback-locale=none&locale=all",
  ])("?%s shows nobody else's account", async (query) => {
    const translator = await desk.as("translator");
    for (const path of ["messages", "messages/versions", "messages/1", "translations"]) {
      const answer = await translator.get(`/api/${path}?${query}`);
      expect(answer.status, path).toBe(200);
      expect(JSON.stringify(answer.body)).not.toMatch(/@kizuna\.example|"hash"|"salt"|sessions/);
    }
    const admin = await desk.as("admin");
    const users = await admin.get(`/api/users?${query}&select[hash]=true&select[salt]=true`);
    expect(JSON.stringify(users.body)).not.toMatch(/"(hash|salt|resetPasswordToken)"/);
    const publisher = await desk.as("publisher");
    const keys = await publisher.get(`/api/delivery-keys?${query}&select[keyHash]=true`);
    expect(JSON.stringify(keys.body)).not.toMatch(/keyHash|@kizuna\.example/);
  });

  it("nobody sets a hash, a token or the end of a lock, not even their own", async () => {
    const { id } = await desk.actor("editor");
    const columns = "hash, salt, reset_password_token, login_attempts, lock_until";
    const select = `SELECT ${columns} FROM users WHERE id = $1`;
    const before = (await desk.owner.query(select, [id])).rows;
    const mine = { hash: "0", salt: "0", resetPasswordToken: "mine", loginAttempts: -9 };
    for (const account of ["editor", "editor2", "staff", null]) {
      const caller = await desk.as(account);
      await caller.patch(`/api/users/${String(id)}`, { ...mine, lockUntil: null, sessions: [] });
    }
    expect((await desk.owner.query(select, [id])).rows).toEqual(before);
  });

  it.each(["email", "hash", "salt", "resetPasswordToken", "roles"])(
    "messages are not filtered by the %s of their last editor",
    async (field) => {
      const translator = await desk.as("translator");
      const query = `where[lastEditedBy.${field}][exists]=true`;
      const { body } = await translator.get(`/api/messages?${query}`);
      expect(docsOf(body)).toEqual([]);
    },
  );

  it.each(others)("%s gives themselves no role, specialty or edition", async (account) => {
    const { id, ...before } = await desk.actor(account);
    const caller = await desk.as(account);
    const gift = {
      roles: ["administrator", "publisher", "expert", "editor"],
      specialties: [{ specialty: "obstetrics", heldFrom: "2020-01-01T00:00:00Z" }],
      editions: ["website", "hikari-clinic"],
    };
    await caller.patch(`/api/users/${String(id)}`, gift);
    await caller.patch("/api/users?where[id][exists]=true", gift);
    await caller.post("/api/users", {
      ...gift,
      email: "x@kizuna.example",
      password: "pw",
      name: "x",
    });
    expect(await desk.actor(account)).toEqual({ id, ...before });
    const { rows } = await desk.owner.query("SELECT 1 FROM users WHERE email = 'x@kizuna.example'");
    expect(rows).toEqual([]);
  });

  it("nobody registers as a first user once there are users", async () => {
    const nobody = await desk.as(null);
    const answer = await nobody.post("/api/users/first-register", {
      email: "first@kizuna.example",
      password: "first",
      name: "最初",
      roles: ["administrator"],
    });
    expect(answer.status).toBe(403);
  });

  it("a forgotten password is an administrator's to mend, not a stranger's", async () => {
    const nobody = await desk.as(null);
    const known = await nobody.post("/api/users/forgot-password", {
      email: "editor@kizuna.example",
    });
    const unknown = await nobody.post("/api/users/forgot-password", { email: "no@kizuna.example" });
    expect(known).toMatchObject({ status: 403, body: { code: "no-password-mail" } });
    expect(known.body).toEqual(unknown.body);
    for (const token of ["", "x", null, { $ne: null }]) {
      const reset = await nobody.post("/api/users/reset-password", { token, password: "mine" });
      expect(reset.status).toBeGreaterThanOrEqual(400);
    }
  });

  it("only an administrator unlocks an account", async () => {
    for (const account of [...others, null]) {
      const caller = await desk.as(account);
      const answer = await caller.post("/api/users/unlock", { email: "admin@kizuna.example" });
      expect(answer.status, String(account)).toBeGreaterThanOrEqual(400);
    }
  });
});

describe("delivery keys", () => {
  it("a key is shown once, kept as a hash that nobody reads, and opens no part of the desk", async () => {
    const admin = await desk.as("admin");
    const made = await admin.post("/api/delivery-keys", { name: "vendor", editions: ["website"] });
    const { key, id } = z
      .object({ doc: z.object({ key: z.string(), id: z.number() }) })
      .parse(made.body).doc;
    const again = JSON.stringify(await admin.get(`/api/delivery-keys/${String(id)}`));
    expect(again).not.toContain(key);
    expect(again).not.toMatch(/keyHash/);
    const nobody = await desk.as(null);
    for (const scheme of ["Bearer ", "JWT ", "users API-Key ", "delivery-keys API-Key "]) {
      const headers = { authorization: `${scheme}${key}` };
      for (const path of ["users", "messages", "delivery-keys", "editions", "users/me"]) {
        const answer = await nobody.send("GET", `/api/${path}`, { headers });
        expect(docsOf(answer.body)).toEqual([]);
        expect(answer.body["user"] ?? null).toBeNull();
      }
    }
    expect((await nobody.post("/api/delivery-keys/login", { name: "vendor" })).status).not.toBe(
      200,
    );
  });

  it.each(["where[keyHash][like]=a", "where[keyHash][exists]=true", "sort=keyHash"])(
    "the hash is not found out by ?%s",
    async (query) => {
      const publisher = await desk.as("publisher");
      const { body } = await publisher.get(`/api/delivery-keys?${query}`);
      expect(docsOf(body).length > 0 && query.startsWith("where")).toBe(false);
      expect(JSON.stringify(body)).not.toMatch(/keyHash":"/);
    },
  );

  it("nobody sets a hash, a prefix or a last use", async () => {
    const admin = await desk.as("admin");
    const mine = { keyHash: "0".repeat(64), prefix: "mine", lastUsedAt: "2020-01-01T00:00:00Z" };
    const made = await admin.post("/api/delivery-keys", {
      name: "v",
      editions: ["website"],
      ...mine,
    });
    const { id } = z.object({ doc: z.object({ id: z.number() }) }).parse(made.body).doc;
    await admin.patch(`/api/delivery-keys/${String(id)}`, mine);
    const select = "SELECT key_hash, prefix, last_used_at FROM delivery_keys WHERE id = $1";
    const { rows } = await desk.owner.query<Record<string, string | null>>(select, [id]);
    const [{ last_used_at: lastUsed, prefix, key_hash: hash } = {}] = rows;
    expect(lastUsed).toBeNull();
    expect(prefix).toMatch(/^kzd_/);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(hash).not.toBe(mine.keyHash);
  });
});

describe("editions", () => {
  const foreign = insertOf(41, { edition: "hikari-clinic" });

  it("staff read and write no insert of another edition, nor its versions", async () => {
    const admin = await desk.as("admin");
    const email = "staff2@kizuna.example";
    await admin.post("/api/users", {
      email,
      password: "a test needs no secret",
      name: "別の自治体",
      roles: ["staff"],
      editions: ["hikari-clinic"],
    });
    const own = await desk.as("staff");
    const other = await desk.as("staff2");
    const made = await other.post("/api/inserts", foreign);
    const { id } = z.object({ doc: z.object({ id: z.number() }) }).parse(made.body).doc;
    const path = `/api/inserts/${String(id)}`;
    expect((await own.get(path)).status).toBe(404);
    expect((await own.patch(path, { title: "書きかえ" })).status).toBeGreaterThanOrEqual(403);
    expect((await own.delete(path)).status).toBeGreaterThanOrEqual(403);
    for (const route of ["submit", "retire"]) {
      expect((await own.post(`${path}/${route}`)).body["code"]).toBe("not-your-edition");
    }
    expect((await own.get(`${path}/status`)).body["code"]).toBe("not-your-edition");
    const seen = JSON.stringify((await own.get("/api/inserts?limit=0")).body);
    expect(seen).toContain("minato-no-oka/");
    expect(seen).not.toContain("hikari-clinic/");
    const versions = await own.get("/api/inserts/versions?limit=0");
    expect(JSON.stringify(versions.body)).not.toContain("hikari-clinic/");
    expect(versions.status).toBe(200);
    expect(JSON.stringify(versions.body)).toContain("minato-no-oka/");
  });

  it("staff create inserts for their own edition alone", async () => {
    const own = await desk.as("staff");
    const answer = await own.post("/api/inserts", insertOf(42, { edition: "website" }));
    expect(answer.status).toBe(403);
    const { rows } = await desk.owner.query("SELECT 1 FROM inserts WHERE edition_id = 'website'");
    expect(rows).toEqual([]);
  });

  it("an own insert is not moved into another edition", async () => {
    const own = await desk.as("staff");
    const made = await own.post("/api/inserts", insertOf(43));
    const { id } = z.object({ doc: z.object({ id: z.number() }) }).parse(made.body).doc;
    const moved = await own.patch(`/api/inserts/${String(id)}`, { edition: "website" });
    expect(moved.status).toBe(403);
    const { rows } = await desk.owner.query("SELECT edition_id FROM inserts WHERE id = $1", [id]);
    expect(rows).toEqual([{ edition_id: "minato-no-oka" }]);
  });
});
