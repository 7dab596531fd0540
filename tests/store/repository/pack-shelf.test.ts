import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sha256Of } from "../../../exports/pack/pack-file.ts";
import { diskRepository } from "../../../src/store/repository/disk.ts";
import { packShelf } from "../../../src/store/repository/pack-shelf.ts";

let root: string;
const bytes = new TextEncoder().encode("おなかの赤ちゃん".repeat(100));
const sha256 = sha256Of(bytes);
const open = () => packShelf(diskRepository(root), async () => undefined);

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "kizuna-shelf-"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test("a blob stands beside its compressed copies, each smaller and of the same content", async () => {
  await open().writeBlob(sha256, bytes);
  const repository = diskRepository(root);
  const read = async (ending: string) =>
    (await repository.read(`blobs/${sha256}${ending}`)) ?? Buffer.alloc(0);
  const [raw, gzip, brotli] = [await read(""), await read(".gz"), await read(".br")];
  expect(raw.equals(bytes)).toBe(true);
  expect(gunzipSync(gzip).equals(bytes)).toBe(true);
  expect(brotliDecompressSync(brotli).equals(bytes)).toBe(true);
  expect(Math.max(gzip.length, brotli.length)).toBeLessThan(raw.length / 10);
});

test("a blob that is there is not written again", async () => {
  const file = path.join(root, "blobs", `${sha256}.br`);
  await open().writeBlob(sha256, bytes);
  const { ino, mtimeMs } = await stat(file);
  await open().writeBlob(sha256, bytes);
  expect(await stat(file)).toMatchObject({ ino, mtimeMs });
});

test("a blob whose copies were lost in a crash gets them back", async () => {
  const repository = diskRepository(root);
  await repository.writeOnce(`blobs/${sha256}`, bytes);
  await open().writeBlob(sha256, bytes);
  expect(await repository.list("blobs/")).toHaveLength(3);
});

test("an edition without a head has none", async () => {
  expect(await open().readHead("kita")).toBeNull();
});
