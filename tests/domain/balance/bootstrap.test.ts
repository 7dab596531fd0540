import fc from "fast-check";
import { expect, test } from "vitest";
import { estimate, type Part } from "../../../src/domain/balance/figures/bootstrap.ts";

/** Messages as (mother, father, both) counts, made into parts of a balance. */
const messages = fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(3)), {
  minLength: 1,
  maxLength: 30,
});

function balanceParts(counts: readonly (readonly [number, number, number])[]): Part[] {
  return counts.map(([m, f, b]) => ({ above: m - f, below: m + f + b }));
}

test("the same messages give the same interval", () => {
  const parts = balanceParts([
    [3, 1, 0],
    [0, 2, 1],
    [1, 1, 1],
  ]);
  expect(estimate(parts)).toEqual(estimate(parts));
});

test("the figure is a ratio of sums, not a mean of ratios", () => {
  expect(
    estimate(
      balanceParts([
        [9, 0, 0],
        [0, 1, 0],
      ]),
    ),
  ).toMatchObject({ value: 0.8, base: 10 });
});

test("the interval holds the figure and stays within −1 and 1", () => {
  fc.assert(
    fc.property(messages, (counts) => {
      const found = estimate(balanceParts(counts));
      if (found === null) return counts.every(([m, f, b]) => m + f + b === 0);
      const { low, value, high } = found;
      return -1 <= low && low <= value && value <= high && high <= 1;
    }),
    { numRuns: 50 },
  );
});

test("mothers and fathers exchanged, the interval is the mirror image", () => {
  fc.assert(
    fc.property(messages, (counts) => {
      const found = estimate(balanceParts(counts));
      const other = estimate(balanceParts(counts.map(([m, f, b]) => [f, m, b])));
      if (found === null || other === null) return found === other;
      expect(other.low).toBeCloseTo(-found.high, 12);
      expect(other.high).toBeCloseTo(-found.low, 12);
      return true;
    }),
    { numRuns: 50 },
  );
});

test("one message, or messages all alike, leave nothing to vary", () => {
  expect(estimate(balanceParts([[2, 1, 1]]))).toEqual({
    value: 0.25,
    low: 0.25,
    high: 0.25,
    base: 4,
  });
  const alike = estimate(balanceParts(Array.from({ length: 40 }, () => [2, 1, 1])));
  expect(alike).toMatchObject({ low: 0.25, high: 0.25 });
});

test("whole messages are drawn: the same sentences in fewer messages give a wider interval", () => {
  const many = balanceParts([
    ...Array.from({ length: 30 }, () => [1, 0, 0] as const),
    ...Array.from({ length: 30 }, () => [0, 1, 0] as const),
  ]);
  const few = balanceParts([
    ...Array.from({ length: 3 }, () => [10, 0, 0] as const),
    ...Array.from({ length: 3 }, () => [0, 10, 0] as const),
  ]);
  const width = (parts: Part[]) => {
    const { low = 0, high = 0 } = estimate(parts) ?? {};
    return high - low;
  };
  expect(width(few)).toBeGreaterThan(2 * width(many));
});

test("sixty coins: the interval is about that of the binomial, ± 1.96 · √(1/60)", () => {
  const { low, high } = estimate(
    Array.from({ length: 60 }, (_, at) => ({ above: at % 2 === 0 ? 1 : -1, below: 1 })),
  ) ?? { low: 0, high: 0 };
  expect(low).toBeCloseTo(-0.253, 1);
  expect(high).toBeCloseTo(0.253, 1);
});

test("nothing below the line has no ratio", () => {
  expect(estimate([])).toBeNull();
  expect(estimate(balanceParts([[0, 0, 0]]))).toBeNull();
});
