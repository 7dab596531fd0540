import { expect, test } from "vitest";
import { rowOf } from "../../src/cli/bench/bench-row.ts";
import { benchTable } from "../../src/cli/bench/table.ts";

const row = { name: "one message", unit: "requests/s", baselineName: "nginx", goal: 0.5 };

test("a ratio is the median over rounds, so that one slow round does not decide", () => {
  expect(rowOf(row, [10, 100, 30], [20, 100, 10])).toEqual({
    ...row,
    ours: 30,
    baseline: 20,
    ratio: 1,
  });
});

test("the table says whether a goal is met, and where a baseline is absent", () => {
  const [head, , met, missed, absent] = benchTable([
    rowOf(row, [10], [10]),
    rowOf(row, [1], [10]),
    rowOf(row, [1_234.5], []),
  ]).split("\n");
  expect(head).toMatch(/^\| what +\| ours +\| baseline +\|/);
  expect(met).toMatch(/1\.00 ✓ +\| ≥ 0\.5/);
  expect(missed).toMatch(/0\.10 ✗/);
  expect(absent).toMatch(/\| 1,235 +\| absent +\| .*\| – +\| ≥ 0\.5/);
});

test("a figure with a limit of its own is judged by that, whatever the baseline does", () => {
  const limited = { ...row, unit: "ms", goal: null, most: 1_000 };
  const [, , met, missed] = benchTable([
    rowOf(limited, [999], [1]),
    rowOf(limited, [1_001], [9_999]),
  ]).split("\n");
  expect(met).toMatch(/\| 999 ✓ +\|.* ≤ 1,000 ms \|/);
  expect(missed).toMatch(/\| 1,001 ✗ +\|/);
});
