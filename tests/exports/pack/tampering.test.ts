import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { canonicalBytes } from "../../../exports/pack/canonical.ts";
import { parseDelta } from "../../../exports/pack/delta.ts";
import { signDocument } from "../../../exports/pack/jws.ts";
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

const insert = inserts(line(73, "市より"));
const first = [core(line(28), line(73), line(74)), insert];
const second = [core(line(28), line(73, "新しい本文"), line(74)), insert];

let shelf: Shelf;
let copy: MemoryTree;
let before: Map<string, Uint8Array>;
let atFirst: Map<string, Uint8Array>;
let strangers: TestKeys;

beforeAll(async () => {
  strangers = await testKeys();
});

/** The copy holds version 1; the repository has gone on to version 2. */
beforeEach(async () => {
  shelf = await openShelf();
  copy = memoryTree();
  await shelf.publish(first);
  await pullFrom(shelf.tree, copy);
  before = snapshot(copy);
  atFirst = snapshot(shelf.tree);
  await shelf.publish(second);
});

/** A refusal: the code, and the good copy of before, byte by byte. */
async function refusal(now = noon): Promise<string> {
  const code = await codeOf(pullFrom(shelf.tree, copy, { now: () => now }));
  expect(snapshot(copy)).toEqual(before);
  expect((await verifyTree(copy, noon)).problems).toEqual([]);
  return code;
}

const stored = (name: string) => shelf.tree.files.get(name) ?? new Uint8Array();
const headFile = "editions/kita/head";
const manifestFile = (version: number) => `editions/kita/packs/${version}`;
const blobOf = (role: string) =>
  `blobs/${shelf.manifests[1]?.files.find((file) => file.role === role)?.sha256 ?? ""}`;

async function signHead(payload: object, keys = shelf.keys): Promise<void> {
  const jws = await signDocument("head", canonicalBytes(payload), keys.signing.online);
  shelf.write(headFile, jws);
}

describe("one flipped byte", () => {
  test("anywhere in the head: bad-signature, or malformed where it is no JWS any more", async () => {
    const head = stored(headFile);
    const codes = new Set<string>();
    for (let at = 0; at < head.byteLength; at += 7) {
      shelf.tree.files.set(headFile, flipByte(head, at));
      codes.add(await refusal());
    }
    const allowed = ["bad-signature", "malformed", "unknown-key", "wrong-type"];
    expect(allowed).toEqual(expect.arrayContaining([...codes]));
    expect(codes).toContain("bad-signature");
  });

  test("anywhere in the manifest: hash-mismatch", async () => {
    const manifest = stored(manifestFile(2));
    const codes = new Set<string>();
    for (let at = 0; at < manifest.byteLength; at += 11) {
      shelf.tree.files.set(manifestFile(2), flipByte(manifest, at));
      codes.add(await refusal());
    }
    expect([...codes]).toEqual(["hash-mismatch"]);
  });

  test("in a delta: delta-mismatch", async () => {
    const name = `blobs/${shelf.manifests[1]?.deltas[0]?.sha256 ?? ""}`;
    shelf.tree.files.set(name, flipByte(stored(name)));
    expect(await refusal()).toBe("delta-mismatch");
  });

  test.each(["core", "inserts"])("in the %s file: hash-mismatch", async (role) => {
    const name = blobOf(role);
    shelf.tree.files.set(name, flipByte(stored(name)));
    const fresh = memoryTree();
    expect(await codeOf(pullFrom(shelf.tree, fresh))).toBe("hash-mismatch");
    expect(fresh.files.has(headFile)).toBe(false);
  });

  test("in a recall list: hash-mismatch", async () => {
    shelf.recall("maternity/073/everyone", "0".repeat(64));
    const { recalls } = await shelf.writeHead(2);
    const name = `blobs/${recalls.sha256}`;
    shelf.tree.files.set(name, flipByte(stored(name)));
    expect(await refusal()).toBe("hash-mismatch");
  });

  test("in a new key set: bad-signature or malformed", async () => {
    await shelf.publishKeys(2, strangers, shelf.keys);
    shelf.tree.files.set("keys/2", flipByte(stored("keys/2")));
    expect(["bad-signature", "malformed"]).toContain(await refusal());
  });

  test("in any file of a repository is found by verifying it", async () => {
    expect((await verifyTree(shelf.tree, noon)).problems).toEqual([]);
    for (const [name, bytes] of snapshot(shelf.tree)) {
      const tampered = memoryTree(snapshot(shelf.tree));
      tampered.files.set(name, flipByte(bytes));
      const { problems } = await verifyTree(tampered, noon);
      expect(problems.map(({ file }) => file)).toContain(name);
    }
  });

  test("in any file of a copy is found by verifying it", async () => {
    for (const [name, bytes] of before) {
      if (name === "copy.json") continue;
      const tampered = memoryTree(new Map(before));
      tampered.files.set(name, flipByte(bytes));
      const { problems } = await verifyTree(tampered, noon);
      expect(problems.map(({ file }) => file)).toContain(name);
    }
  });
});

describe("files in the place of others", () => {
  test("two manifests swapped: wrong-version", async () => {
    const [one, two] = [stored(manifestFile(1)), stored(manifestFile(2))];
    shelf.tree.files.set(manifestFile(1), two).set(manifestFile(2), one);
    expect(await refusal()).toBe("wrong-version");
    const { problems } = await verifyTree(shelf.tree, noon);
    expect(problems).toContainEqual(
      expect.objectContaining({ file: manifestFile(1), code: "wrong-version" }),
    );
  });

  test("the manifest of another edition: wrong-edition", async () => {
    const [, manifest] = shelf.manifests;
    if (manifest === undefined) throw new Error("no manifest");
    await shelf.writeManifest({ ...manifest, edition: "minami" });
    shelf.tree.files.set(manifestFile(2), stored("editions/minami/packs/2"));
    expect(await refusal()).toBe("wrong-edition");
  });

  test("the head of another edition: wrong-edition", async () => {
    await shelf.writeHead(2, noon, { edition: "minami" });
    expect(await refusal()).toBe("wrong-edition");
  });

  test("a second genuine manifest of the version: version-equivocation", async () => {
    const [, manifest] = shelf.manifests;
    if (manifest === undefined) throw new Error("no manifest");
    await shelf.writeManifest({ ...manifest, ruleSet: "other-rules" });
    expect(await refusal()).toBe("version-equivocation");
  });

  test("other bytes for the version that is held: version-equivocation", async () => {
    const [manifest] = shelf.manifests;
    if (manifest === undefined) throw new Error("no manifest");
    await shelf.writeManifest({ ...manifest, ruleSet: "other-rules" });
    await shelf.writeHead(1);
    expect(await refusal()).toBe("version-equivocation");
  });

  test("a version that follows another history: version-equivocation", async () => {
    const [, manifest] = shelf.manifests;
    if (manifest === undefined) throw new Error("no manifest");
    const previous = { version: 1, sha256: "0".repeat(64) };
    await shelf.writeManifest({ ...manifest, previous });
    await shelf.writeHead(2);
    expect(await refusal()).toBe("version-equivocation");
  });

  test("a manifest as head: wrong-type", async () => {
    shelf.tree.files.set(headFile, stored(manifestFile(2)));
    expect(await refusal()).toBe("wrong-type");
  });

  test("a pack file as head: malformed", async () => {
    shelf.tree.files.set(headFile, stored(blobOf("core")));
    expect(await refusal()).toBe("malformed");
  });
});

describe("what is old", () => {
  test("an older head: version-rollback", async () => {
    await pullFrom(shelf.tree, copy);
    before = snapshot(copy);
    shelf.tree.files.set(headFile, atFirst.get(headFile) ?? new Uint8Array());
    expect(await refusal()).toBe("version-rollback");
  });

  test("an expired head: head-expired, at the very moment", async () => {
    expect(await refusal(new Date(noon.getTime() + 24 * hour))).toBe("head-expired");
    const justBefore = new Date(noon.getTime() + 24 * hour - 1);
    expect(await pullFrom(shelf.tree, copy, { now: () => justBefore })).toMatchObject({
      version: 2,
    });
  });

  test("an expired head on first use: head-expired, and nothing is kept", async () => {
    const fresh = memoryTree();
    const late = new Date(noon.getTime() + 48 * hour);
    expect(await codeOf(pullFrom(shelf.tree, fresh, { now: () => late }))).toBe("head-expired");
    expect(fresh.files.size).toBe(0);
  });

  test("a head with a lower recall number: recall-rollback", async () => {
    shelf.recall("maternity/073/everyone", "0".repeat(64));
    await shelf.writeHead(2);
    await pullFrom(shelf.tree, copy);
    before = snapshot(copy);
    shelf.recalls = [];
    await shelf.writeHead(2);
    expect(await refusal()).toBe("recall-rollback");
  });

  test("a recall list that lost an entry under a higher number: recall-rollback", async () => {
    shelf.recall("maternity/073/everyone", "0".repeat(64));
    await shelf.writeHead(2);
    await pullFrom(shelf.tree, copy);
    before = snapshot(copy);
    shelf.recalls = [];
    shelf.recall("maternity/074/everyone", "1".repeat(64));
    shelf.recall("maternity/074/everyone", "2".repeat(64));
    shelf.recalls = shelf.recalls.map((recall) => ({ ...recall, id: `other-${recall.id}` }));
    await shelf.writeHead(2);
    expect(await refusal()).toBe("recall-rollback");
  });
});

describe("what is forged", () => {
  test("a delta with one line changed: delta-mismatch", async () => {
    const name = `blobs/${shelf.manifests[1]?.deltas[0]?.sha256 ?? ""}`;
    const delta = parseDelta(stored(name));
    const upsert = delta.upsert.map((raw) => raw.replace("新しい本文", "別の本文です"));
    expect(upsert).not.toEqual(delta.upsert);
    shelf.tree.files.set(name, canonicalBytes({ ...delta, upsert }));
    expect(await refusal()).toBe("delta-mismatch");
    // Whoever runs the client can do without deltas until the source is mended.
    expect(await pullFrom(shelf.tree, copy, { full: true })).toMatchObject({ version: 2 });
  });

  test("a head by a key that the key set does not hold: unknown-key", async () => {
    shelf.keys = strangers;
    await shelf.writeHead(2);
    expect(await refusal()).toBe("unknown-key");
  });

  test("a manifest by a key that the key set does not hold: unknown-key", async () => {
    const [, manifest] = shelf.manifests;
    if (manifest === undefined) throw new Error("no manifest");
    const own = shelf.keys;
    shelf.keys = strangers;
    await shelf.writeManifest(manifest);
    shelf.keys = own;
    await shelf.writeHead(2);
    expect(await refusal()).toBe("unknown-key");
  });

  test("a manifest by an online key: wrong-use", async () => {
    const [, manifest] = shelf.manifests;
    if (manifest === undefined) throw new Error("no manifest");
    const { online } = shelf.keys.signing;
    shelf.keys = { ...shelf.keys, signing: { release: online, online } };
    await shelf.writeManifest(manifest);
    await shelf.writeHead(2);
    expect(await refusal()).toBe("wrong-use");
  });

  test("a stranger's key under the id of a known one: bad-signature", async () => {
    const known = shelf.keys.signing.online;
    const online = strangers.signing.online.map((key, at) => ({
      ...key,
      kid: known[at]?.kid ?? "",
    }));
    await signHead(
      { edition: "kita" },
      { ...strangers, signing: { ...strangers.signing, online } },
    );
    expect(await refusal()).toBe("bad-signature");
  });

  test("a good signature does not carry a bad one beside it", async () => {
    const jws = z
      .object({
        payload: z.string(),
        signatures: z.array(z.object({ protected: z.string(), signature: z.string() })),
      })
      .parse(JSON.parse(new TextDecoder().decode(stored(headFile))));
    const [one, two] = jws.signatures;
    const broken = { ...two, signature: one?.signature };
    shelf.write(headFile, JSON.stringify({ ...jws, signatures: [one, broken] }));
    expect(await refusal()).toBe("bad-signature");
    shelf.write(headFile, JSON.stringify({ ...jws, signatures: [two] }));
    expect(await pullFrom(shelf.tree, copy)).toMatchObject({ version: 2 });
  });

  test("a genuine file that is not what the manifest promises: malformed", async () => {
    const [, manifest] = shelf.manifests;
    if (manifest === undefined) throw new Error("no manifest");
    const files = manifest.files.map((file) => ({ ...file, count: file.count + 1 }));
    await shelf.writeManifest({ ...manifest, files });
    await shelf.writeHead(2);
    expect(await refusal()).toBe("malformed");
  });
});
