import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { signDocument, verifyDocument } from "../../../exports/pack/jws.ts";
import { jwksOf } from "../../../exports/pack/key-set.ts";
import { newestKeySet, publishKeySet } from "../../../src/store/keys/key-set.ts";
import { rotateKeys } from "../../../src/store/keys/rotate-keys.ts";
import { loadOrCreateKeys } from "../../../src/store/keys/signing-keys.ts";
import { diskRepository } from "../../../src/store/repository/disk.ts";
import type { PackRepository } from "../../../src/store/repository/repository.ts";

let root: string;
let directory: string;
let repository: PackRepository;
const payload = Buffer.from("{}");

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "kizuna-keys-"));
  directory = path.join(root, "keys");
  repository = diskRepository(path.join(root, "packs"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const modeOf = async (file: string) => (await stat(file)).mode & 0o777;
const newest = async () => {
  const set = await newestKeySet(repository);
  if (set === null) throw new Error("no key set");
  return set;
};

describe("signing keys", () => {
  test("are made once, two algorithms for each use, and read again afterwards", async () => {
    const made = await loadOrCreateKeys(directory);
    expect(made.release.signing.map(({ alg }) => alg)).toEqual(["ES256", "EdDSA"]);
    expect(made.online.signing.map(({ alg }) => alg)).toEqual(["ES256", "EdDSA"]);
    const again = await loadOrCreateKeys(directory);
    expect(again.release.public).toEqual(made.release.public);
    expect(again.online.public).toEqual(made.online.public);
    const kids = [...made.release.public, ...made.online.public].map(({ kid }) => kid);
    expect(new Set(kids).size).toBe(4);
  });

  test("nobody else on the machine may read them", async () => {
    await loadOrCreateKeys(directory);
    expect(await modeOf(directory)).toBe(0o700);
    for (const file of await readdir(directory)) {
      expect(await modeOf(path.join(directory, file))).toBe(0o600);
    }
  });

  test("of two processes that start at once, both use the same keys", async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => loadOrCreateKeys(directory)));
    for (const keys of all) expect(keys.release.public).toEqual(all[0]?.release.public);
  });

  test("no private part leaves with the public keys", async () => {
    const keys = await loadOrCreateKeys(directory);
    await publishKeySet(repository, keys);
    const stored = JSON.stringify(await newest());
    expect(stored).not.toContain('"d"');
    for (const file of await readdir(directory)) {
      const text = await readFile(path.join(directory, file), "utf8");
      const secrets = [...text.matchAll(/"d": "([^"]+)"/g)].map(([, d]) => d ?? "");
      expect(secrets).toHaveLength(2);
      for (const secret of secrets) expect(stored).not.toContain(secret);
    }
  });

  test("a damaged file is named, its content is not", async () => {
    await loadOrCreateKeys(directory);
    const file = path.join(directory, "release.json");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.slice(0, -30));
    const error = await loadOrCreateKeys(directory).catch(String);
    expect(error).toContain("release.json");
    expect(error).not.toMatch(/"d"|[A-Za-z0-9_-]{30,}/);
  });
});

describe("key sets", () => {
  test("the first set is signed by itself and published once", async () => {
    const keys = await loadOrCreateKeys(directory);
    await publishKeySet(repository, keys);
    const standing = await repository.read("keys/1");
    await publishKeySet(repository, keys);
    expect(await repository.read("keys/1")).toEqual(standing);
    expect(await newest()).toMatchObject({ set: 1 });
    expect((await newest()).keys.map((key) => key.kizuna_use)).toEqual([
      "release",
      "release",
      "online",
      "online",
    ]);
  });

  test("two processes may publish the first set at once", async () => {
    const keys = await loadOrCreateKeys(directory);
    await Promise.all(Array.from({ length: 5 }, () => publishKeySet(repository, keys)));
    expect(await repository.list("keys/")).toEqual(["keys/1"]);
  });

  test("a repository of other keys is refused before anything is signed", async () => {
    await publishKeySet(repository, await loadOrCreateKeys(directory));
    const others = await loadOrCreateKeys(path.join(root, "others"));
    await expect(publishKeySet(repository, others)).rejects.toThrow("other keys");
  });
});

describe("rotation", () => {
  test("the next set is signed by the set before, and old manifests go on verifying", async () => {
    const before = await loadOrCreateKeys(directory);
    await publishKeySet(repository, before);
    const manifest = await signDocument("manifest", payload, before.release.signing);
    const head = await signDocument("head", payload, before.online.signing);
    expect(await rotateKeys(directory, repository)).toBe(2);
    const after = await loadOrCreateKeys(directory);
    expect(after.release.public).not.toEqual(before.release.public);
    const keys = jwksOf(await newest());
    await expect(verifyDocument("manifest", manifest, keys)).resolves.toEqual(payload);
    await expect(verifyDocument("head", head, keys)).resolves.toEqual(payload);
    for (const use of ["release", "online"] as const) {
      const type = use === "release" ? "manifest" : "head";
      const fresh = await signDocument(type, payload, after[use].signing);
      await expect(verifyDocument(type, fresh, keys)).resolves.toEqual(payload);
    }
    await publishKeySet(repository, after);
    expect(await readdir(directory)).toHaveLength(2);
    expect(await modeOf(path.join(directory, "release.json"))).toBe(0o600);
  });

  test("an online key is no longer good two rotations later, a release key is", async () => {
    const first = await loadOrCreateKeys(directory);
    await publishKeySet(repository, first);
    await rotateKeys(directory, repository);
    expect(await rotateKeys(directory, repository)).toBe(3);
    const keys = jwksOf(await newest());
    const head = await signDocument("head", payload, first.online.signing);
    await expect(verifyDocument("head", head, keys)).rejects.toMatchObject({ code: "unknown-key" });
    const manifest = await signDocument("manifest", payload, first.release.signing);
    await expect(verifyDocument("manifest", manifest, keys)).resolves.toEqual(payload);
  });

  test("a stolen online key can be dropped at once", async () => {
    const stolen = await loadOrCreateKeys(directory);
    await publishKeySet(repository, stolen);
    await rotateKeys(directory, repository, { revokeOnline: true });
    const head = await signDocument("head", payload, stolen.online.signing);
    await expect(verifyDocument("head", head, jwksOf(await newest()))).rejects.toMatchObject({
      code: "unknown-key",
    });
  });

  test("a rotation that was killed after publishing is finished by the next one", async () => {
    await publishKeySet(repository, await loadOrCreateKeys(directory));
    await cp(directory, path.join(root, "saved"), { recursive: true });
    await rotateKeys(directory, repository);
    // What the disk holds in that moment: the old keys in place, the new ones still waiting.
    for (const use of ["release", "online"]) {
      await cp(path.join(directory, `${use}.json`), path.join(directory, `${use}.next.json`));
      await cp(path.join(root, "saved", `${use}.json`), path.join(directory, `${use}.json`));
    }
    expect(await rotateKeys(directory, repository)).toBe(2);
    await publishKeySet(repository, await loadOrCreateKeys(directory));
    expect(await readdir(directory)).toHaveLength(2);
    expect((await newest()).keys).toHaveLength(8);
  });

  test("there is nothing to rotate before the first set", async () => {
    await expect(rotateKeys(directory, repository)).rejects.toThrow("no key set");
  });
});
