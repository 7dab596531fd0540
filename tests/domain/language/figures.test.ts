import { expect, test } from "vitest";
import { check } from "../../../src/domain/language/check.ts";
import { evaluate } from "../../../src/domain/language/evaluate.ts";
import { judge, readRows } from "./read-rows.ts";

const goal = { precision: 0.92, f1: 0.9 };

const sets = [
  {
    name: "the development set",
    file: "dev.tsv",
    language: "ja",
    held: false,
    least: 60,
    floor: goal,
  },
  {
    name: "the development set",
    file: "dev.tsv",
    language: "en",
    held: false,
    least: 40,
    floor: goal,
  },
  {
    name: "our own sentences",
    file: "own-ja.tsv",
    language: "ja",
    held: false,
    least: 200,
    floor: goal,
  },
  {
    name: "our own sentences",
    file: "own-en.tsv",
    language: "en",
    held: false,
    least: 130,
    floor: goal,
  },
  {
    name: "sentences held back",
    file: "own-ja.tsv",
    language: "ja",
    held: true,
    least: 80,
    floor: goal,
  },
  {
    name: "sentences held back",
    file: "own-en.tsv",
    language: "en",
    held: true,
    least: 50,
    floor: goal,
  },
] as const;

test.each(sets)(
  "on $name ($language) F1 is at least $floor.f1 at precision $floor.precision",
  (set) => {
    const rows = readRows(set.file).filter((row) => row.held === set.held);
    const { overall, byCategory } = evaluate(judge(rows, set.language));
    const percent = (share: number): string => (share * 100).toFixed(1);
    console.log(
      `${set.file} ${set.language}${set.held ? " held" : ""}: ${overall.rows} sentences,`,
      `P ${percent(overall.precision)} R ${percent(overall.recall)} F1 ${percent(overall.f1)};`,
      byCategory.map(({ category, right, rows: all }) => `${category} ${right}/${all}`).join(" "),
    );
    expect(overall.rows).toBeGreaterThanOrEqual(set.least);
    expect(overall.precision).toBeGreaterThanOrEqual(set.floor.precision);
    expect(overall.f1).toBeGreaterThanOrEqual(set.floor.f1);
  },
);

test("findings on the development set touch the labelled span", () => {
  const rows = readRows("dev.tsv").filter((row) => row.problem);
  const touching = rows.filter((row) => {
    const start = row.sentence.indexOf(row.span);
    expect(start, row.id).toBeGreaterThanOrEqual(0);
    const end = start + row.span.length;
    return check(row.sentence, row.language).some((one) => one.start < end && one.end > start);
  });
  expect(touching.length / rows.length).toBeGreaterThanOrEqual(0.9);
});

test("precision and recall count hits among the flagged and among the problems", () => {
  const row = (problem: boolean, flagged: boolean) => ({ problem, flagged, category: "x" });
  const rows = [row(true, true), row(true, false), row(false, true), row(true, true)];
  const { overall, byCategory } = evaluate(rows);
  expect(overall.precision).toBeCloseTo(2 / 3);
  expect(overall.recall).toBeCloseTo(2 / 3);
  expect(overall.f1).toBeCloseTo(2 / 3);
  expect(byCategory).toEqual([{ category: "x", rows: 4, right: 2 }]);
});
