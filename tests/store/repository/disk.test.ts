import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { diskCopy, diskRepository } from "../../../src/store/repository/disk.ts";
import { OtherBytesError, type PackRepository } from "../../../src/store/repository/repository.ts";

let root: string;
let repository: PackRepository;
const bytes = (text: string) => new TextEncoder().encode(text);

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), "kizuna-repository-"));
  repository = diskRepository(path.join(root, "packs"));
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe("a repository on disk", () => {
  test("gives back what was written, and null where nothing is", async () => {
    await repository.writeOnce("editions/kita/packs/1", bytes("one"));
    expect(String(await repository.read("editions/kita/packs/1"))).toBe("one");
    expect(await repository.read("editions/kita/packs/2")).toBeNull();
    expect(await repository.read("editions/kita/packs/1/below")).toBeNull();
    expect(await repository.has("editions/kita/packs/1")).toBe(true);
    expect(await repository.has("editions/kita/packs/2")).toBe(false);
  });

  test("a file that is written once never changes", async () => {
    await repository.writeOnce("blobs/a", bytes("one"));
    await repository.writeOnce("blobs/a", bytes("one"));
    await expect(repository.writeOnce("blobs/a", bytes("two"))).rejects.toThrow(OtherBytesError);
    expect(String(await repository.read("blobs/a"))).toBe("one");
  });

  test("of many writers at once, one wins and every other learns it", async () => {
    const texts = Array.from({ length: 20 }, (_, at) => `writer ${at}`);
    const results = await Promise.allSettled(
      texts.map((text) => repository.writeOnce("keys/1", bytes(text))),
    );
    const winners = results.flatMap((one, at) => (one.status === "fulfilled" ? [texts[at]] : []));
    expect(winners).toHaveLength(1);
    expect(String(await repository.read("keys/1"))).toBe(winners[0]);
    for (const one of results) {
      if (one.status === "rejected") expect(one.reason).toBeInstanceOf(OtherBytesError);
    }
  });

  test("a reader of a replaced pointer sees one whole value or the other", async () => {
    const values = ["a", "b"].map((letter) => letter.repeat(200_000));
    await repository.replace("editions/kita/head", bytes(values[0] ?? ""));
    const writing = Promise.all(
      Array.from({ length: 20 }, (_, at) =>
        repository.replace("editions/kita/head", bytes(values[at % 2] ?? "")),
      ),
    );
    for (let times = 0; times < 50; times += 1) {
      expect(values).toContain(String(await repository.read("editions/kita/head")));
    }
    await writing;
  });

  test("no draft is left behind, whether a write succeeds or not", async () => {
    await repository.writeOnce("blobs/a", bytes("one"));
    await repository.replace("blobs/b", bytes("two"));
    await repository.writeOnce("blobs/a", bytes("two")).catch(() => undefined);
    expect((await readdir(path.join(root, "packs/blobs"))).toSorted()).toEqual(["a", "b"]);
  });

  test("lists the files below a folder, without drafts", async () => {
    for (const name of ["blobs/b", "blobs/a", "editions/kita/head", "editions/kita/packs/1"]) {
      await repository.writeOnce(name, bytes(name));
    }
    await writeFile(path.join(root, "packs/blobs/c.0123.tmp"), "half");
    expect(await repository.list("blobs/")).toEqual(["blobs/a", "blobs/b"]);
    expect(await repository.list("editions/")).toEqual([
      "editions/kita/head",
      "editions/kita/packs/1",
    ]);
    expect(await repository.list("keys/")).toEqual([]);
    expect(await repository.list("")).toHaveLength(4);
  });

  test.each(["../outside", "blobs/../../outside", "/etc/hostname", "blobs//a", ".", "a\\b", "a\0"])(
    "no name leads out of it: %j",
    async (name) => {
      await expect((async () => repository.read(name))()).rejects.toThrow("name in a repository");
    },
  );

  test("a repository that cannot be read is an error, not an empty one", async () => {
    await symlink("packs", path.join(root, "packs"));
    await expect(repository.read("blobs/a")).rejects.toThrow("ELOOP");
  });
});

test("a copy may lose old files", async () => {
  const copy = diskCopy(path.join(root, "copy"));
  await copy.replace("blobs/a", bytes("one"));
  await copy.remove("blobs/a");
  await copy.remove("blobs/a");
  await expect(readFile(path.join(root, "copy/blobs/a"))).rejects.toThrow("ENOENT");
});
