import { expect, test } from "vitest";
import { readHeld } from "../../../exports/pack/client/held.ts";
import { verifyTree } from "../../../exports/pack/verify-tree.ts";
import {
  core,
  inserts,
  line,
  memoryTree,
  noon,
  openShelf,
  pullFrom,
  snapshot,
  type MemoryTree,
} from "./shelf.ts";

class Killed extends Error {}

/** A tree whose process dies at its n-th write: that one and all later ones never happen. */
function dyingAt(tree: MemoryTree, n: number): MemoryTree {
  let writes = 0;
  const live = () => {
    writes += 1;
    if (writes >= n) throw new Killed();
  };
  return {
    ...tree,
    async replace(name, bytes) {
      live();
      await tree.replace(name, bytes);
    },
    async remove(name) {
      live();
      await tree.remove(name);
    },
  };
}

test("a pull killed at any write leaves the old version or the new one, and the next pull is fine", async () => {
  const shelf = await openShelf();
  await shelf.publish([core(line(28), line(73)), inserts(line(73, "市より"))]);
  const held = memoryTree();
  await pullFrom(shelf.tree, held);
  await shelf.publish([core(line(28), line(73, "新しい本文")), inserts(line(73, "新しい市より"))]);
  shelf.recall("maternity/074/everyone", "0".repeat(64));
  await shelf.writeHead(2);

  const versions = new Set<number>();
  let finished = false;
  for (let n = 1; !finished; n += 1) {
    const copy = memoryTree(snapshot(held));
    finished = await pullFrom(shelf.tree, dyingAt(copy, n)).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Killed) return false;
        throw error;
      },
    );
    expect((await verifyTree(copy, noon)).problems).toEqual([]);
    versions.add((await readHeld(copy, "kita", shelf.keys.jwks))?.head.version ?? 0);
    expect((await pullFrom(shelf.tree, copy)).version).toBe(2);
    expect((await verifyTree(copy, noon)).problems).toEqual([]);
    expect(n).toBeLessThan(50);
  }
  expect([...versions]).toEqual([1, 2]);
});

test("a first pull killed at any write is finished by the next one", async () => {
  const shelf = await openShelf();
  await shelf.publish([core(line(28), line(73))]);
  let finished = false;
  for (let n = 1; !finished; n += 1) {
    const copy = memoryTree();
    finished = await pullFrom(shelf.tree, dyingAt(copy, n)).then(
      () => true,
      (error: unknown) => {
        if (error instanceof Killed) return false;
        throw error;
      },
    );
    expect((await pullFrom(shelf.tree, copy)).version).toBe(1);
    expect((await verifyTree(copy, noon)).problems).toEqual([]);
  }
});
