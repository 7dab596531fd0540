import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { recall } from "../../../src/actions/recall.ts";
import { followBuiltInRules } from "../../../src/actions/rule-sets/load-drafts.ts";
import { statusOf } from "../../../src/actions/status.ts";
import { verifyTree } from "../../../exports/pack/verify-tree.ts";
import { holdsNewestKeys } from "../../../src/store/keys/key-set.ts";
import { openArchive } from "../../../src/store/backup/archive-reader.ts";
import { openDesk } from "../../../src/store/desk.ts";
import { openPackDesk } from "../../../src/store/pack-desk.ts";
import { diskRepository } from "../../../src/store/repository/disk.ts";
import { firstBrokenAudit } from "../../../src/store/sql/audit-store.ts";
import { sqlOf } from "../../../src/store/sql/sql.ts";
import { demoPassword } from "../../setup/demo-password.ts";
import { openTestDesk, type TestDesk } from "../../setup/desk.ts";
import { act, approved, approvedInsert, submitted, translated } from "../../workflow/manuscript.ts";
import { backUp, emptyTarget, forge, linesIn, problemOf, query } from "./backup-fixture.ts";

let desk: TestDesk;
let root: string;
let archive: string;
let withKeys: string;
const texts: { kind: "messages" | "translations" | "inserts"; id: number }[] = [];

beforeAll(async () => {
  desk = await openTestDesk();
  root = await mkdtemp(path.join(tmpdir(), "kizuna-backup-"));
  archive = path.join(root, "desk.kizuna");
  withKeys = path.join(root, "with-keys.kizuna");
  const first = await approved(desk, 31);
  texts.push({ kind: "messages", id: first.id });
  texts.push({ kind: "messages", id: (await submitted(desk, 32)).id });
  texts.push({ kind: "translations", id: await translated(desk, first.id) });
  texts.push({ kind: "inserts", id: await approvedInsert(desk, 33) });
  await act(desk, "publisher", "editions/minato-no-oka/packs");
  await approved(desk, 34);
  await act(desk, "publisher", "editions/minato-no-oka/packs");
  await act(desk, "publisher", "editions/website/packs");
  // U+2028 ends a line for some readers, and an archive is read line by line.
  await desk.owner.query(
    "UPDATE users SET reset_password_token = 'open-sesame', name = name || E'\\u2028'",
  );
  await backUp(desk, archive);
  await backUp(desk, withKeys, { keysDirectory: path.join(desk.dataDir, "keys") });
});
afterAll(async () => {
  await desk.close();
  await rm(root, { recursive: true, force: true });
});

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(path.join(root, "target-"));
});

describe("a restored desk", () => {
  it("is in every text, pack and audit entry what was backed up", async () => {
    const target = await emptyTarget(directory);
    const figures = await target.restore(withKeys);
    const again = openPackDesk({
      databaseUrl: target.url,
      dataDir: directory,
      repository: path.join(directory, "packs"),
    });
    const actor = await desk.actor("editor");
    const staff = await desk.actor("staff");
    for (const { kind, id } of texts) {
      const who = kind === "inserts" ? staff : actor;
      const before = await statusOf(await desk.actions(), who, kind, id);
      expect(await statusOf(again, who, kind, id)).toEqual(before);
    }
    await again.close();
    const facts = "SELECT count(*) AS answer FROM audit_entries";
    expect(figures.audit).toBe(await query(desk.url, facts));
    const second = path.join(directory, "second.kizuna");
    await backUp({ ...desk, url: target.url, dataDir: directory }, second);
    const [, ...lines] = await linesIn(second);
    const [, ...original] = await linesIn(archive);
    expect(lines.toSorted()).toEqual(original.toSorted());
  });

  it("goes on where it stopped: the next version, the next audit entry, the same keys", async () => {
    const target = await emptyTarget(directory);
    await target.restore(withKeys);
    const again = openPackDesk({
      databaseUrl: target.url,
      dataDir: directory,
      repository: path.join(directory, "packs"),
    });
    const request = { severity: "stop", reason: "誤り", replacedBy: null } as const;
    const key = "maternity/031/everyone";
    const recalled = await recall(again, await desk.actor("publisher"), { key, ...request });
    expect(recalled.editions).toEqual([
      { edition: "minato-no-oka", version: 3 },
      { edition: "website", version: 2 },
    ]);
    await again.close();
    const verified = await verifyTree(diskRepository(path.join(directory, "packs")), new Date());
    expect(verified.problems).toEqual([]);
    const pool = new pg.Pool({ connectionString: target.url, max: 1 });
    expect((await firstBrokenAudit(sqlOf(pool))).broken).toBeNull();
    await pool.end();
  });

  it("refuses again what the guards refuse", async () => {
    const target = await emptyTarget(directory);
    await target.restore(archive);
    await expect(query(target.url, "UPDATE revisions SET key = key")).rejects.toMatchObject({
      code: "KZ007",
    });
    await expect(
      query(target.url, "INSERT INTO packs SELECT * FROM packs LIMIT 1"),
    ).rejects.toMatchObject({ code: "KZ008" });
    await expect(
      query(
        target.url,
        "INSERT INTO text_edits (kind, text_id, edited_by, text_sha256) VALUES ('messages', 1, 99999, '')",
      ),
    ).rejects.toMatchObject({ code: "23503" });
  });

  it("has its signing keys only where the archive was asked to hold them", async () => {
    const without = await emptyTarget(directory);
    await without.restore(archive);
    const keys = path.join(directory, "keys");
    expect(await holdsNewestKeys(without.repository, keys)).toBe(false);
    const other = await mkdtemp(path.join(root, "target-"));
    const target = await emptyTarget(other);
    await target.restore(withKeys);
    expect(await holdsNewestKeys(target.repository, path.join(other, "keys"))).toBe(true);
    expect((await stat(path.join(other, "keys/release.json"))).mode & 0o777).toBe(0o600);
  });
});

describe("an archive", () => {
  it("holds no password, no reset token and no private key, and is closed to others", async () => {
    const text = (await linesIn(archive)).join("\n");
    const release = await readFile(path.join(desk.dataDir, "keys/release.json"), "utf8");
    const secret = /"d": "([^"]+)"/.exec(release)?.[1] ?? "";
    expect(secret).not.toBe("");
    for (const clear of [demoPassword, "open-sesame", secret]) {
      expect(text).not.toContain(clear);
      expect(text).not.toContain(Buffer.from(clear).toString("base64").slice(2, -4));
    }
    expect(text).not.toContain('{"key":');
    expect((await stat(archive)).mode & 0o777).toBe(0o600);
  });

  it("waits for publishers, and makes them wait", async () => {
    await approved(desk, 35);
    const repository = diskRepository(path.join(desk.dataDir, "packs"));
    const packs = "SELECT count(*) AS answer FROM packs";
    const before = await query(desk.url, packs);
    let publishing: Promise<{ status: number }> | undefined;
    const file = path.join(directory, "meanwhile.kizuna");
    await backUp(desk, file, {
      repository: {
        ...repository,
        async list(prefix) {
          publishing = act(desk, "publisher", "editions/website/packs");
          await new Promise((done) => setTimeout(done, 500));
          expect(await query(desk.url, packs)).toBe(before);
          return await repository.list(prefix);
        },
      },
    });
    expect((await publishing)?.status).toBe(201);
    const target = await emptyTarget(directory);
    await target.restore(file);
    expect(await query(target.url, packs)).toBe(before);
    const { problems } = await verifyTree(target.repository, new Date());
    expect(problems).toEqual([]);
  });

  it("leaves nothing when it cannot be finished", async () => {
    const file = path.join(directory, "broken.kizuna");
    const repository = diskRepository(path.join(desk.dataDir, "packs"));
    const broken = { ...repository, read: async () => Promise.reject(new Error("disk gone")) };
    await expect(backUp(desk, file, { repository: broken })).rejects.toThrow("disk gone");
    await expect(stat(file)).rejects.toThrow("ENOENT");
  });
});

describe("a restore changes nothing", () => {
  it("when any byte of the archive is flipped", async () => {
    const bytes = await readFile(archive);
    const file = path.join(directory, "flipped.kizuna");
    const step = Math.floor(bytes.length / 60);
    const places = [0, 1, 2, 3, 4, 8, 9, bytes.length - 58, bytes.length - 30, bytes.length - 1];
    for (let at = 10; at < bytes.length; at += step) places.push(at);
    for (const at of places) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      await writeFile(file, flipped);
      const code = await problemOf(openArchive(file));
      expect([at, ["damaged", "not-a-backup"].includes(code)]).toEqual([at, true]);
    }
  });

  it.each([0, 1, 40, 100, 5_000, -1, -58])("when it is cut at byte %i", async (at) => {
    const file = path.join(directory, "cut.kizuna");
    await writeFile(file, (await readFile(archive)).subarray(0, at));
    expect(["damaged", "not-a-backup"]).toContain(await problemOf(openArchive(file)));
  });

  it.each([
    ["text", Buffer.from("きずな\n")],
    ["another gzip", gzipSync("{}\n".repeat(100))],
  ])("when the file is %s", async (_, bytes) => {
    const file = path.join(directory, "other");
    await writeFile(file, bytes);
    expect(["damaged", "not-a-backup"]).toContain(await problemOf(openArchive(file)));
  });

  it("when the database holds something", async () => {
    const target = await emptyTarget(directory);
    await target.restore(archive);
    const rows = await target.rows();
    expect(await problemOf(target.restore(archive))).toBe("database-not-empty");
    expect(await target.rows()).toBe(rows);
  });

  it("when the database has other migrations", async () => {
    const target = await emptyTarget(directory);
    await query(
      target.url,
      "INSERT INTO payload_migrations (name, batch) VALUES ('20990101_000000_next', 9)",
    );
    expect(await problemOf(target.restore(archive))).toBe("other-migrations");
    expect([await target.rows(), await target.repository.list("")]).toEqual([0, []]);
  });

  it("when somebody is connected to the database", async () => {
    const target = await emptyTarget(directory);
    const client = new pg.Client({ connectionString: target.url });
    await client.connect();
    expect(await problemOf(target.restore(archive))).toBe("database-in-use");
    await client.end();
    expect(await target.rows()).toBe(0);
  });

  it("when the repository holds packs of another desk", async () => {
    const target = await emptyTarget(directory);
    await target.repository.writeOnce("editions/website/packs/1", Buffer.from("other"));
    expect(await problemOf(target.restore(archive))).toBe("repository-not-empty");
    expect([await target.rows(), (await target.repository.list("")).length]).toEqual([0, 1]);
  });

  it("when other signing keys stand where the archive's would go", async () => {
    const target = await emptyTarget(directory);
    const standing = diskRepository(path.join(directory, "keys"));
    await standing.writeOnce("release.json", Buffer.from("{}"));
    expect(await problemOf(target.restore(withKeys))).toBe("other-keys");
    expect(await target.rows()).toBe(0);
  });

  it("when the audit chain in the archive is not whole", async () => {
    const lines = await linesIn(archive);
    const at = lines.findIndex((line) => line.includes('"table":"audit_entries"')) + 2;
    const forged = lines.with(
      at,
      lines[at]?.replace(/^\["(\d+)","[^"]+"/, '["$1","2020-01-01 00:00:00+00"') ?? "",
    );
    expect(forged[at]).not.toBe(lines[at]);
    const file = path.join(directory, "forged.kizuna");
    await forge(file, forged);
    const target = await emptyTarget(directory);
    expect(await problemOf(target.restore(file))).toBe("audit-broken");
    expect([await target.rows(), await target.repository.list("")]).toEqual([0, []]);
  });

  it("when a row names another that is missing", async () => {
    const lines = await linesIn(archive);
    const at = lines.findIndex((line) => line.includes('"table":"users"')) + 1;
    const counted = lines.map((line) =>
      line.replace(
        /"end":\{"rows":(\d+)/,
        (_, rows: string) => `"end":{"rows":${Number(rows) - 1}`,
      ),
    );
    const file = path.join(directory, "incomplete.kizuna");
    await forge(file, counted.toSpliced(at, 1));
    const target = await emptyTarget(directory);
    await expect(target.restore(file)).rejects.toMatchObject({ code: "23503" });
    expect([await target.rows(), await target.repository.list("")]).toEqual([0, []]);
  });

  it("but not for the rules that every desk starts with", async () => {
    const target = await emptyTarget(directory);
    const started = openDesk(target.url);
    await followBuiltInRules(started);
    await started.close();
    const drafts = "SELECT count(*) AS answer FROM rules";
    expect(await query(target.url, drafts)).toBeGreaterThan(0);
    await target.restore(archive);
    expect(await query(target.url, drafts)).toBe(await query(desk.url, drafts));
  });

  it("and what a stopped restore left is no hindrance to the next", async () => {
    const target = await emptyTarget(directory);
    let written = 0;
    const stopping = {
      ...target.repository,
      writeOnce: async (name: string, bytes: Uint8Array) => {
        written += 1;
        if (written === 3) throw new Error("disk full");
        await target.repository.writeOnce(name, bytes);
      },
    };
    const { restoreBackup } = await import("../../../src/store/backup/restore-backup.ts");
    const half = restoreBackup({
      archive: await openArchive(archive),
      databaseUrl: target.url,
      repository: stopping,
      keysDirectory: path.join(directory, "keys"),
      tell: () => undefined,
    });
    await expect(half).rejects.toThrow("disk full");
    expect(await target.rows()).toBe(0);
    expect((await target.restore(archive)).files).toBeGreaterThan(3);
  });
});
