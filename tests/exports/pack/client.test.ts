import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { canonicalBytes } from "../../../exports/pack/canonical.ts";
import { readHeld } from "../../../exports/pack/client/held.ts";
import { isRecalled, mayStillSend } from "../../../exports/pack/client/sending.ts";
import { treeSource } from "../../../exports/pack/client/tree-source.ts";
import { buildPackFile, sha256Of } from "../../../exports/pack/pack-file.ts";
import { verifyTree } from "../../../exports/pack/verify-tree.ts";
import {
  codeOf,
  core,
  flipByte,
  hour,
  inserts,
  line,
  memoryTree,
  noon,
  openShelf,
  pullFrom,
  snapshot,
  testKeys,
  type MemoryTree,
  type Shelf,
  type TestKeys,
} from "./shelf.ts";

const first = [line(28), line(73), line(74), line(75)];
const second = [line(28), line(73, "新しい本文"), line(74), line(76)];

let shelf: Shelf;
let copy: MemoryTree;
let otherKeys: TestKeys;

beforeAll(async () => {
  otherKeys = await testKeys();
});
beforeEach(async () => {
  shelf = await openShelf();
  copy = memoryTree();
  await shelf.publish([core(...first), inserts(line(73, "市より"))]);
});

const held = async () => readHeld(copy, "kita", shelf.keys.jwks);
const verified = async () => (await verifyTree(copy, noon)).problems;

describe("pulling", () => {
  test("the first pull fetches every file in full and the copy verifies", async () => {
    expect(await pullFrom(shelf.tree, copy)).toMatchObject({
      version: 1,
      previousVersion: null,
      keySet: 1,
      fetched: { inFull: 2, byDelta: 0, kept: 0 },
    });
    expect(await verified()).toEqual([]);
  });

  test("a pull with nothing new writes nothing", async () => {
    await pullFrom(shelf.tree, copy);
    const before = snapshot(copy);
    const again = await pullFrom(shelf.tree, copy);
    expect(again).toMatchObject({ version: 1, previousVersion: 1, fetched: { kept: 2 } });
    expect(snapshot(copy)).toEqual(before);
  });

  test("a new version comes by delta where a held file has one", async () => {
    await pullFrom(shelf.tree, copy);
    const manifest = await shelf.publish([core(...second), inserts(line(73, "市より"))]);
    const full = manifest.files.find((file) => file.role === "core")?.sha256 ?? "";
    const whole = shelf.tree.files.get(`blobs/${full}`);
    shelf.tree.files.delete(`blobs/${full}`);
    const pulled = await pullFrom(shelf.tree, copy);
    expect(pulled.fetched).toEqual({ inFull: 0, byDelta: 1, kept: 1 });
    expect(copy.files.get(`blobs/${full}`)).toEqual(whole);
    expect(await verified()).toEqual([]);
  });

  test("whoever missed versions follows a delta over all of them", async () => {
    await pullFrom(shelf.tree, copy);
    await shelf.publish([core(...second), inserts(line(73, "市より"))]);
    await shelf.publish([core(...second, line(90)), inserts(line(73, "市より"))]);
    const pulled = await pullFrom(shelf.tree, copy);
    expect(pulled).toMatchObject({ version: 3, previousVersion: 1, fetched: { byDelta: 1 } });
  });

  test("a genuine delta with a wrong result is followed by the full file, once", async () => {
    await pullFrom(shelf.tree, copy);
    const wrong = canonicalBytes({
      from: "0".repeat(64),
      to: "0".repeat(64),
      upsert: [],
      remove: [],
    });
    shelf.tree.files.set(`blobs/${sha256Of(wrong)}`, wrong);
    const [from] = shelf.manifests[0]?.files ?? [];
    const { sha256: to } = buildPackFile(second);
    const named = { sha256: sha256Of(wrong), size: wrong.byteLength };
    await shelf.publish([core(...second), inserts(line(73, "市より"))], noon, {
      deltas: [{ from: from?.sha256 ?? "", to, ...named }],
    });
    const pulled = await pullFrom(shelf.tree, copy);
    expect(pulled.fetched).toEqual({ inFull: 1, byDelta: 0, kept: 1 });
    expect(await verified()).toEqual([]);
  });

  test("a missing delta is no reason to stop", async () => {
    await pullFrom(shelf.tree, copy);
    const manifest = await shelf.publish([core(...second), inserts(line(73, "市より"))]);
    shelf.tree.files.delete(`blobs/${manifest.deltas[0]?.sha256 ?? ""}`);
    expect((await pullFrom(shelf.tree, copy)).fetched).toMatchObject({ inFull: 1, byDelta: 0 });
  });

  test("a damaged file of the copy is fetched again", async () => {
    const { files } = await pullFrom(shelf.tree, copy);
    const name = `blobs/${files[0]?.sha256 ?? ""}`;
    copy.files.set(name, flipByte(copy.files.get(name) ?? new Uint8Array()));
    expect(await verified()).toMatchObject([{ file: name, code: "hash-mismatch" }]);
    expect((await pullFrom(shelf.tree, copy)).fetched).toMatchObject({ inFull: 1 });
    expect(await verified()).toEqual([]);
  });

  test("a head signed again later replaces the held one, an earlier one does not", async () => {
    await shelf.writeHead(1, new Date(noon.getTime() - hour));
    const early = snapshot(shelf.tree);
    await pullFrom(shelf.tree, copy);
    await shelf.writeHead(1, noon);
    const { expiresAt } = await pullFrom(shelf.tree, copy);
    expect(expiresAt).toBe("2026-06-02T03:00:00.000Z");
    await pullFrom(memoryTree(early), copy);
    expect((await held())?.head.expiresAt).toBe(expiresAt);
  });

  test("old versions are cleared away, the one before stays for readers", async () => {
    await pullFrom(shelf.tree, copy);
    for (const day of [90, 91]) {
      await shelf.publish([core(...first, line(day))]);
      await pullFrom(shelf.tree, copy);
    }
    const names = [...copy.files.keys()].filter((name) => name.includes("/packs/"));
    expect(names.toSorted()).toEqual(["editions/kita/packs/2", "editions/kita/packs/3"]);
    expect(await verified()).toEqual([]);
  });

  test("a directory that is no copy is never touched", async () => {
    const repository = snapshot(shelf.tree);
    await shelf.publish([core(...second)]);
    const target = memoryTree(repository);
    expect(await codeOf(pullFrom(shelf.tree, target))).toBe("not-a-copy");
  });
});

describe("keys", () => {
  test("a rotated key set is followed from the pinned one", async () => {
    await pullFrom(shelf.tree, copy);
    const jwks = [...otherKeys.jwks, ...shelf.keys.jwks];
    await shelf.publishKeys(2, otherKeys, shelf.keys, jwks);
    shelf.keys = otherKeys;
    await shelf.publish([core(...second)]);
    expect(await pullFrom(shelf.tree, copy)).toMatchObject({ version: 2, keySet: 2 });
    expect((await verifyTree(copy, noon)).problems).toEqual([]);
  });

  test("a key set that the pinned one did not sign is refused", async () => {
    await pullFrom(shelf.tree, copy);
    const before = snapshot(copy);
    await shelf.publishKeys(2, otherKeys, otherKeys);
    shelf.keys = otherKeys;
    await shelf.publish([core(...second)]);
    expect(await codeOf(pullFrom(shelf.tree, copy))).toBe("unknown-key");
    expect(snapshot(copy)).toEqual(before);
  });

  test("an old key set under a new number is refused", async () => {
    await pullFrom(shelf.tree, copy);
    shelf.tree.files.set("keys/2", shelf.tree.files.get("keys/1") ?? new Uint8Array());
    expect(await codeOf(pullFrom(shelf.tree, copy))).toBe("wrong-version");
  });

  test("keys given by hand must be those of the repository", async () => {
    const { jwks } = otherKeys;
    expect(await codeOf(pullFrom(shelf.tree, copy, { jwks }))).toBe("unknown-key");
    expect(copy.files.size).toBe(0);
    expect(await pullFrom(shelf.tree, copy, { jwks: shelf.keys.jwks })).toMatchObject({
      version: 1,
    });
  });
});

describe("sending", () => {
  const sha256 = buildPackFile([line(73)]).lines[0]?.sha256 ?? "";

  test("a recalled message is known by the hash of its line", async () => {
    shelf.recall("maternity/073/everyone", sha256);
    await shelf.writeHead(1);
    await pullFrom(shelf.tree, copy);
    const list = (await held())?.recalls ?? { edition: "kita", recallSeq: 0, recalls: [] };
    expect(isRecalled(list, sha256)).toBe(true);
    expect(isRecalled(list, sha256Of("another line"))).toBe(false);
  });

  test("a recall arrives even when the new pack does not", async () => {
    await pullFrom(shelf.tree, copy);
    shelf.recall("maternity/073/everyone", sha256);
    const { files } = await shelf.publish([core(...second)]);
    shelf.tree.files.delete(`blobs/${files[0]?.sha256 ?? ""}`);
    expect(await codeOf(pullFrom(shelf.tree, copy, { full: true }))).toBe("missing-file");
    const now = await held();
    expect(now).toMatchObject({ head: { version: 1 }, seen: { version: 2, recallSeq: 1 } });
    expect(isRecalled(now?.recalls ?? { edition: "", recallSeq: 0, recalls: [] }, sha256)).toBe(
      true,
    );
    expect(await verified()).toEqual([]);
    // Nor may the source take the recall back afterwards.
    shelf.recalls = [];
    await shelf.writeHead(2);
    expect(await codeOf(pullFrom(shelf.tree, copy))).toBe("recall-rollback");
  });

  test.each([
    [0, "fresh"],
    [24 * hour - 1, "fresh"],
    [24 * hour, "grace"],
    [25 * hour - 1, "grace"],
    [25 * hour, "stopped"],
  ])("%i ms after the head was signed, with an hour of grace: %s", async (later, expected) => {
    const head = await shelf.writeHead(1);
    expect(mayStillSend(head, new Date(noon.getTime() + later), hour)).toBe(expected);
  });
});

describe("two pulls at once", () => {
  test("the slower one does not bring back an older version", async () => {
    await pullFrom(shelf.tree, copy);
    await shelf.publish([core(...second)]);
    const old = treeSource(memoryTree(snapshot(shelf.tree)));
    await shelf.publish([core(...second, line(90))]);
    // While the slow pull waits for its manifest, another one brings version 3.
    const slow = {
      ...old,
      manifest: async (edition: string, version: number, size: number) => {
        await pullFrom(shelf.tree, copy);
        return old.manifest(edition, version, size);
      },
    };
    expect(await codeOf(pullFrom(shelf.tree, copy, { source: slow }))).toBe("version-rollback");
    expect((await held())?.head.version).toBe(3);
  });
});
