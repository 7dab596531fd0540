import { describe, expect, test } from "vitest";
import { phases } from "../../../seed/phases.ts";
import { expectedSlots } from "../../../src/domain/schedule/cadence.ts";
import { addDays, addYears } from "../../../src/domain/schedule/calendar-date.ts";
import { phaseSchema, type Phase } from "../../../src/domain/schedule/phase.ts";
import { sameSlot, slotName, type Slot } from "../../../src/domain/schedule/slot.ts";
import { dateOf, dayOn, possibleSlotsOn, slotsOn } from "../../../src/domain/schedule/slots-on.ts";
import { datesOf } from "./dates.ts";

const [maternity, childcare, preschool, school] = phases.map(({ names: _, ...phase }): Phase =>
  phaseSchema.parse(phase),
);
if (!maternity || !childcare || !preschool || !school) throw new Error("four phases expected");

const everyDate = datesOf(1990, 2029);
const day = (number: number): Slot => ({ kind: "day", day: number });
const anniversary = (number: number): Slot => ({ kind: "anniversary", anniversary: number });

/** Every date is tried; each with a share of the slots that differs from its neighbours'. */
function shareOf(slots: readonly Slot[], shares: number, turn: number): Slot[] {
  return slots.filter((_, index) => index % shares === turn % shares);
}

describe("over every date of 40 years", () => {
  test("40 years are 14,610 dates", () => {
    expect(everyDate).toHaveLength(14_610);
  });

  test.each([maternity, childcare, preschool, school])(
    "the date of each expected slot of $slug leads back to the slot",
    (phase) => {
      const slots = expectedSlots(phase);
      const lost: string[] = [];
      for (const [turn, anchor] of everyDate.entries()) {
        for (const slot of shareOf(slots, 7, turn)) {
          const found = slotsOn(phase, anchor, dateOf(phase, slot, anchor));
          if (!found.some((one) => sameSlot(one, slot))) lost.push(`${anchor} ${slotName(slot)}`);
        }
      }
      expect(lost).toEqual([]);
    },
  );

  test.each([maternity, childcare])(
    "each slot of $slug that a date has leads back to the date, and no slot comes twice",
    (phase) => {
      const lost: string[] = [];
      const found = new Set<string>();
      for (const [turn, onDate] of everyDate.entries()) {
        for (let offset = -260 + (turn % 29); offset < 1100; offset += 29) {
          const anchor = addDays(onDate, -offset);
          const slots = slotsOn(phase, anchor, onDate);
          if (new Set(slots.map(slotName)).size !== slots.length) lost.push(`${onDate} twice`);
          for (const slot of slots) {
            found.add(slotName(slot));
            if (dateOf(phase, slot, anchor) !== onDate) lost.push(`${onDate} ${slotName(slot)}`);
          }
        }
      }
      expect(lost).toEqual([]);
      expect([...found].toSorted()).toEqual(expectedSlots(phase).map(slotName).toSorted());
    },
  );

  test("each birth has each of its birthdays once a year, and the day before 365 days are over never", () => {
    const wrong: string[] = [];
    for (const birth of everyDate) {
      const first = dateOf(childcare, anniversary(1), birth);
      const number = dayOn(childcare, birth, first);
      const third = dayOn(childcare, birth, dateOf(childcare, anniversary(3), birth));
      if (number !== 365 && number !== 366) wrong.push(birth);
      if (third !== 1095 && third !== 1096) wrong.push(birth);
      if (slotsOn(childcare, birth, addDays(first, -1)).some((one) => one.kind !== "day")) {
        wrong.push(birth);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("every pregnancy has one message a day from 4w0d to 41w6d, past the due date too", () => {
    const wrong = everyDate.filter((due, turn) => {
      const number = 28 + (turn % 266);
      const slots = slotsOn(maternity, due, addDays(due, number - 280));
      return slots.length !== 1 || slots[0]?.kind !== "day" || slots[0].day !== number;
    });
    expect(wrong).toEqual([]);
  });
});

describe("pregnancy", () => {
  test("the due date is 40 weeks 0 days, day 280", () => {
    expect(slotsOn(maternity, "2026-03-01", "2026-03-01")).toEqual([day(280)]);
    expect(dateOf(maternity, day(280), "2026-03-01")).toBe("2026-03-01");
  });

  test("the first message comes 252 days before the due date, the last 13 days after it", () => {
    expect(dateOf(maternity, day(28), "2026-03-01")).toBe(addDays("2026-03-01", -252));
    expect(dateOf(maternity, day(293), "2026-03-01")).toBe("2026-03-14");
    expect(slotsOn(maternity, "2026-03-01", "2026-03-14")).toEqual([day(293)]);
  });

  test("a pregnancy that runs past the phase gets nothing more, and is no error", () => {
    expect(slotsOn(maternity, "2026-03-01", "2026-03-15")).toEqual([]);
    expect(dayOn(maternity, "2026-03-01", "2026-03-15")).toBe(294);
  });

  test("the phase has 266 messages", () => {
    expect(expectedSlots(maternity)).toHaveLength(266);
  });
});

describe("birthdays", () => {
  test.each([
    ["2023-02-28", "2024-02-28", 365],
    ["2023-03-01", "2024-03-01", 366],
    ["2024-02-29", "2025-02-28", 365],
    ["2024-02-28", "2025-02-28", 366],
    ["2024-03-01", "2025-03-01", 365],
  ])("born on %s, one year old on %s, day %i", (birth, birthday, number) => {
    expect(dateOf(childcare, anniversary(1), birth)).toBe(birthday);
    expect(dayOn(childcare, birth, birthday)).toBe(number);
    expect(slotsOn(childcare, birth, birthday)[0]).toEqual(anniversary(1));
  });

  test("born on 29 February, the fourth birthday is on 29 February again", () => {
    expect(slotsOn(preschool, "2024-02-29", "2028-02-29")).toContainEqual(anniversary(4));
    expect(slotsOn(preschool, "2024-02-29", "2028-02-28")).not.toContainEqual(anniversary(4));
  });

  test("the birthday message stands before the day's own", () => {
    const daily: Phase = { ...childcare, cadence: [{ from: 0, every: 1 }] };
    expect(slotsOn(daily, "2023-03-01", "2024-03-01")).toEqual([anniversary(1), day(366)]);
  });

  test("the last birthday of a phase counts though it lies past its last day", () => {
    expect(dayOn(preschool, "2020-01-15", "2026-01-15")).toBe(2192);
    expect(slotsOn(preschool, "2020-01-15", "2026-01-15")).toEqual([anniversary(6)]);
  });

  test("a birthday that the phase does not name is a day like any other", () => {
    expect(slotsOn(childcare, "2020-01-15", "2024-01-15")).toEqual([]);
    expect(slotsOn(childcare, "2020-01-15", "2020-01-15")).toEqual([day(0)]);
  });

  test("the eighteenth birthday is the end of the last phase", () => {
    const last = addYears("2010-05-05", 18);
    expect(slotsOn(school, "2010-05-05", last)).toEqual([anniversary(18)]);
    expect(dayOn(school, "2010-05-05", last)).toBe(6575);
  });
});

describe("between the days of the cadence", () => {
  test("a date has no expected slot, but a possible one", () => {
    const onDate = addDays("2024-06-01", 101);
    expect(slotsOn(childcare, "2024-06-01", onDate)).toEqual([]);
    expect(possibleSlotsOn(childcare, "2024-06-01", onDate)).toEqual([day(101)]);
  });

  test("before and after the phase there is neither", () => {
    expect(possibleSlotsOn(childcare, "2024-06-01", "2024-05-31")).toEqual([]);
    expect(possibleSlotsOn(maternity, "2024-06-01", "2024-06-20")).toEqual([]);
  });
});
