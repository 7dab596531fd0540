import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addYears,
  calendarDateSchema,
  daysBetween,
  isCalendarDate,
  tokyoDay,
} from "../../../src/domain/schedule/calendar-date.ts";
import { datesOf } from "./dates.ts";

/** The platform's own calendar as the judge. */
function platformDate(epochDay: number): string {
  return new Date(epochDay * 86_400_000).toISOString().slice(0, 10);
}

describe("calendar dates", () => {
  test("every day from 1600 to 2400 is the day after the one before", () => {
    const first = daysBetween("1970-01-01", "1600-01-01");
    const last = daysBetween("1970-01-01", "2400-12-31");
    const wrong: string[] = [];
    for (let day = first; day <= last; day += 1) {
      const date = addDays("1970-01-01", day);
      if (date !== platformDate(day) || daysBetween("1970-01-01", date) !== day) wrong.push(date);
    }
    expect(last - first).toBe(292_559);
    expect(wrong).toEqual([]);
  });

  test("adding days and counting them are inverse over all years", () => {
    const epochDay = fc.integer({ min: -719_162, max: 2_932_896 });
    fc.assert(
      fc.property(epochDay, epochDay, (left, right) => {
        const from = addDays("1970-01-01", left);
        const to = addDays("1970-01-01", right);
        expect(to).toBe(platformDate(right));
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  test.each(["2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00"])(
    "%s does not exist",
    (date) => {
      expect(isCalendarDate(date)).toBe(false);
      expect(() => addDays(date, 1)).toThrow(RangeError);
      expect(() => addYears(date, 1)).toThrow(RangeError);
    },
  );

  test.each([
    "2024-1-1",
    "2024-01-01T00:00:00Z",
    "２０２４-01-01",
    "0000-01-01",
    " 2024-01-01",
    "",
  ])("%j is not written as a calendar date", (text) => {
    expect(calendarDateSchema.safeParse(text).success).toBe(false);
  });

  test.each(["2000-02-29", "2024-02-29", "0001-01-01", "9999-12-31"])("%s exists", (date) => {
    expect(calendarDateSchema.parse(date)).toBe(date);
  });

  test("a result outside the calendar is an error, never another date", () => {
    expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
    expect(() => addDays("0001-01-01", -1)).toThrow(RangeError);
    expect(() => addDays("2024-01-01", 0.5)).toThrow(RangeError);
    expect(() => addDays("2024-01-01", Number.NaN)).toThrow(RangeError);
    expect(() => addYears("9999-01-01", 1)).toThrow(RangeError);
  });

  test("29 February falls on 28 February in common years and on 29 in leap years", () => {
    const years = [1, 2, 3, 4, 96, 97].map((count) => addYears("2004-02-29", count));
    expect(years).toEqual([
      "2005-02-28",
      "2006-02-28",
      "2007-02-28",
      "2008-02-29",
      "2100-02-28",
      "2101-02-28",
    ]);
  });

  test("every other day of 40 years keeps its month and day in any later year", () => {
    const moved = datesOf(1990, 2029)
      .filter((date) => !date.endsWith("-02-29"))
      .filter((date) => addYears(date, 3).slice(4) !== date.slice(4));
    expect(moved).toEqual([]);
  });

  test("the day in Tokyo begins at 15:00 UTC, whatever zone the server runs in", () => {
    expect(tokyoDay(new Date("2025-12-31T14:59:59.999Z"))).toBe("2025-12-31");
    expect(tokyoDay(new Date("2025-12-31T15:00:00.000Z"))).toBe("2026-01-01");
    expect(tokyoDay(new Date("1969-12-31T14:59:59.999Z"))).toBe("1969-12-31");
    expect(() => tokyoDay(new Date(Number.NaN))).toThrow(RangeError);
  });

  test("the day in Tokyo is what the platform's time zone data say", () => {
    const tokyo = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" });
    const recent = { min: new Date("1952-01-01"), max: new Date("2100-01-01") };
    fc.assert(
      fc.property(fc.date({ ...recent, noInvalidDate: true }), (instant) => {
        expect(tokyoDay(instant)).toBe(tokyo.format(instant));
      }),
    );
  });
});
