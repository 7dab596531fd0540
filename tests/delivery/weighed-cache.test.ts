import { expect, test } from "vitest";
import { WeighedCache } from "../../src/delivery/weighed-cache.ts";

const text = async (value: string) => value;
const sized = () => new WeighedCache<string>(10, (value) => value.length);

test("a cache never weighs more than its budget", async () => {
  const cache = sized();
  for (let n = 0; n < 50; n += 1) {
    await cache.load(`key ${n}`, () => text("x".repeat(n % 7)));
    expect(cache.weight).toBeLessThanOrEqual(10);
  }
  expect(cache.weight).toBeGreaterThan(0);
});

test("what is used stays; what is not makes room", async () => {
  const cache = sized();
  await cache.load("hot", () => text("aaaa"));
  await cache.load("cold", () => text("bbbb"));
  cache.get("hot");
  await cache.load("new", () => text("cccc"));
  expect(cache.get("hot")).toBe("aaaa");
  expect(cache.get("cold")).toBeUndefined();
  expect(cache.get("new")).toBe("cccc");
});

test("a value heavier than the budget is given and not kept", async () => {
  const cache = sized();
  await cache.load("small", () => text("aaaa"));
  expect(await cache.load("big", () => text("x".repeat(11)))).toHaveLength(11);
  expect(cache.get("big")).toBeUndefined();
  expect(cache.get("small")).toBe("aaaa");
});

test("a value is loaded once for all who ask at the same time, and again after a failure", async () => {
  const cache = sized();
  let loads = 0;
  const load = async () => {
    loads += 1;
    if (loads === 1) throw new Error("disk");
    return "value";
  };
  await expect(cache.load("key", load)).rejects.toThrow("disk");
  const all = await Promise.all([cache.load("key", load), cache.load("key", load)]);
  expect(all).toEqual(["value", "value"]);
  expect(loads).toBe(2);
});

test("that nothing is there is not remembered", async () => {
  const cache = sized();
  expect(await cache.load("key", async () => null)).toBeNull();
  expect(await cache.load("key", () => text("now"))).toBe("now");
});
