import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { audiences } from "../../../src/domain/schedule/audience.ts";
import { keyOf, parseKey } from "../../../src/domain/schedule/key.ts";
import { slotIssues } from "../../../src/domain/schedule/slot-issues.ts";
import { slotLabel, weeksAndDays } from "../../../src/domain/schedule/slot-label.ts";
import { parseSlot, slotSchema, type Slot } from "../../../src/domain/schedule/slot.ts";
import type { Phase } from "../../../src/domain/schedule/phase.ts";

const childcare: Phase = {
  slug: "childcare",
  anchor: "birth",
  firstDay: 0,
  lastDay: 1096,
  cadence: [{ from: 0, every: 3 }],
  anniversaries: [1, 2, 3],
};

const anySlot: fc.Arbitrary<Slot> = fc.oneof(
  fc.record({ kind: fc.constant("day" as const), day: fc.integer({ min: 0, max: 6575 }) }),
  fc.record({
    kind: fc.constant("anniversary" as const),
    anniversary: fc.integer({ min: 1, max: 18 }),
  }),
);

describe("keys", () => {
  test.each([
    ["maternity", { kind: "day", day: 73 }, "everyone", "maternity/073/everyone"],
    ["childcare", { kind: "day", day: 0 }, "everyone", "childcare/000/everyone"],
    ["childcare", { kind: "day", day: 1096 }, "partner", "childcare/1096/partner"],
    [
      "childcare",
      { kind: "anniversary", anniversary: 1 },
      "partner",
      "childcare/anniversary-1/partner",
    ],
  ] as const)("%s %o for %s is %s", (phase, slot, audience, key) => {
    expect(keyOf(phase, slot, audience)).toBe(key);
  });

  test("every key reads back as its slot", () => {
    const phase = fc.constantFrom("maternity", "childcare", "pre-school");
    fc.assert(
      fc.property(phase, anySlot, fc.constantFrom(...audiences), (slug, slot, audience) => {
        expect(parseKey(keyOf(slug, slot, audience))).toEqual({ phase: slug, slot, audience });
      }),
    );
  });

  test.each([
    "maternity/73/everyone",
    "maternity/0073/everyone",
    "maternity/073",
    "maternity/073/everyone/",
    "maternity/073/nobody",
    "/073/everyone",
    "childcare/anniversary-0/everyone",
    "childcare/anniversary-01/everyone",
    "Childcare/073/everyone",
    "",
  ])("%j is no key", (key) => {
    expect(parseKey(key)).toBeNull();
  });

  test("an address may name a day with or without leading zeros", () => {
    expect(parseSlot("73")).toEqual({ kind: "day", day: 73 });
    expect(parseSlot("073")).toEqual({ kind: "day", day: 73 });
    expect(parseSlot("anniversary-18")).toEqual({ kind: "anniversary", anniversary: 18 });
    expect(parseSlot("-1")).toBeNull();
    expect(parseSlot("7.5")).toBeNull();
    expect(parseSlot("7e1")).toBeNull();
  });
});

describe("what keeps a message from a slot", () => {
  const codes = (slot: Slot): string[] => slotIssues(childcare, slot).map(({ code }) => code);

  test("a day outside the phase", () => {
    expect(slotIssues(childcare, { kind: "day", day: 1097 })).toEqual([
      {
        field: "day",
        code: "day-outside-phase",
        context: { phase: "childcare", day: 1097, firstDay: 0, lastDay: 1096 },
      },
    ]);
    expect(codes({ kind: "day", day: -1 })).toEqual(["day-outside-phase"]);
  });

  test("an anniversary that the phase does not have", () => {
    expect(codes({ kind: "anniversary", anniversary: 4 })).toEqual(["anniversary-outside-phase"]);
    expect(codes({ kind: "anniversary", anniversary: 0 })).toEqual(["anniversary-outside-phase"]);
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])("%s is not a whole number", (number) => {
    expect(codes({ kind: "day", day: number })).toEqual(["not-an-integer"]);
    expect(codes({ kind: "anniversary", anniversary: number })).toEqual(["not-an-integer"]);
    expect(slotSchema.safeParse({ kind: "day", day: number }).success).toBe(false);
  });

  test("nothing on the first and last day, nor between the days of the cadence", () => {
    const days = [0, 1, 1096].flatMap((day) => codes({ kind: "day", day }));
    expect([...days, ...codes({ kind: "anniversary", anniversary: 3 })]).toEqual([]);
  });
});

describe("what people call a slot", () => {
  test.each([
    [28, "4週0日", "4w0d"],
    [73, "10週3日", "10w3d"],
    [280, "40週0日", "40w0d"],
    [293, "41週6日", "41w6d"],
  ])("day %i of a pregnancy is %s", (day, ja, en) => {
    expect(weeksAndDays(day)).toEqual({ ja, en });
    expect(slotLabel({ anchor: "due" }, { kind: "day", day })).toEqual({ ja, en });
  });

  test("after birth days are counted, and birthdays named", () => {
    expect(slotLabel(childcare, { kind: "day", day: 73 }).ja).toBe("生後73日");
    expect(slotLabel(childcare, { kind: "anniversary", anniversary: 1 }).ja).toBe("1歳の誕生日");
  });
});
