import { describe, expect, test } from "vitest";
import { phases } from "../../../seed/phases.ts";
import { expectedSlots, isExpectedDay, slotForDay } from "../../../src/domain/schedule/cadence.ts";
import { phaseSchema, type Phase } from "../../../src/domain/schedule/phase.ts";
import { slotName } from "../../../src/domain/schedule/slot.ts";

const phase: Phase = {
  slug: "sample",
  anchor: "birth",
  firstDay: 2,
  lastDay: 20,
  cadence: [
    { from: 2, every: 1 },
    { from: 5, every: 3 },
    { from: 12, every: 7 },
  ],
  anniversaries: [],
};

describe("cadence", () => {
  test("each step holds from its day until the next step's", () => {
    const days = expectedSlots(phase).map((slot) => slot.kind === "day" && slot.day);
    expect(days).toEqual([2, 3, 4, 5, 8, 11, 12, 19]);
  });

  test("nothing is expected before the first step or without any", () => {
    expect(isExpectedDay({ ...phase, cadence: [{ from: 6, every: 1 }] }, 5)).toBe(false);
    expect(expectedSlots({ ...phase, cadence: [] })).toEqual([]);
  });

  test("nothing is expected outside the phase, even where the rhythm goes on", () => {
    expect(isExpectedDay(phase, 26)).toBe(false);
    expect(isExpectedDay({ ...phase, firstDay: 3 }, 2)).toBe(false);
  });

  test("an editor may write for a day between, but not outside the phase", () => {
    expect(slotForDay(phase, 6)).toEqual({ kind: "day", day: 6 });
    expect(slotForDay(phase, 21)).toBeNull();
    expect(slotForDay(phase, 1)).toBeNull();
    expect(slotForDay(phase, 6.5)).toBeNull();
  });

  test("a birthday comes before the day slots that may share its date", () => {
    const daily: Phase = {
      ...phase,
      firstDay: 364,
      lastDay: 366,
      cadence: [{ from: 364, every: 1 }],
      anniversaries: [1],
    };
    expect(expectedSlots(daily).map(slotName)).toEqual(["364", "anniversary-1", "365", "366"]);
  });
});

describe("the four phases", () => {
  test.each(phases)("$slug is a sound phase", (one) => {
    expect(phaseSchema.safeParse(one).error).toBeUndefined();
  });

  test.each([
    ["maternity", 266],
    ["childcare", 270],
    ["preschool", 81],
    ["school", 12],
  ])("%s expects %i messages", (slug, count) => {
    const found = phaseSchema.parse(phases.find((one) => one.slug === slug));
    expect(expectedSlots(found)).toHaveLength(count);
  });

  test("childcare is daily to day 100, then every 3rd, 7th and 14th day", () => {
    const childcare = phaseSchema.parse(phases.find(({ slug }) => slug === "childcare"));
    const days = expectedSlots(childcare).flatMap((slot) =>
      slot.kind === "day" ? [slot.day] : [],
    );
    const gaps = (from: number, to: number): number[] => {
      const within = days.filter((day) => day >= from && day <= to);
      return [...new Set(within.slice(1).map((day, index) => day - (within[index] ?? 0)))];
    };
    expect(gaps(0, 100)).toEqual([1]);
    expect(gaps(100, 364)).toEqual([3]);
    expect(gaps(364, 728)).toEqual([7]);
    expect(gaps(728, 1096)).toEqual([14]);
  });
});

describe("a phase as data", () => {
  test.each([
    ["an end before its beginning", { lastDay: 1 }],
    ["steps out of order", { cadence: [phase.cadence[1], phase.cadence[0]] }],
    ["a step outside", { cadence: [{ from: 21, every: 1 }] }],
    ["a step of no days", { cadence: [{ from: 2, every: 0 }] }],
    ["birthdays of a due date", { anchor: "due", anniversaries: [1] }],
    ["a birthday twice", { anniversaries: [1, 1] }],
    ["half a day", { firstDay: 2.5 }],
    ["a slug that no address can hold", { slug: "母子" }],
  ])("%s is refused", (_, change) => {
    expect(phaseSchema.safeParse({ ...phase, ...change }).success).toBe(false);
  });
});
