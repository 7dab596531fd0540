import { z } from "zod";

/** A day of the civil calendar, "YYYY-MM-DD", years 0001 to 9999. It has no time and no zone. */
export type CalendarDate = string;

export const calendarDateSchema = z.string().refine(isCalendarDate, "not a calendar date");

export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOf(text);
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Throws RangeError when `date` is no calendar date or the result leaves the years 0001 to 9999. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfEpochDay(epochDayOf(date) + days);
}

/** Whole days from `from` to `to`, negative when `to` is earlier. Throws RangeError. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return epochDayOf(to) - epochDayOf(from);
}

/** The same day of a later year; 29 February becomes 28 February in common years (domain: "Phases"). */
export function addYears(date: CalendarDate, years: number): CalendarDate {
  assertDate(date);
  const { year, month, day } = partsOf(date);
  if (year + years > 9999) throw new RangeError(`not a year: ${year + years}`);
  return format(year + years, month, Math.min(day, daysInMonth(year + years, month)));
}

export function yearOf(date: CalendarDate): number {
  return partsOf(date).year;
}

/** The day it is in Japan at this instant: UTC+9 all year round, without daylight saving time. */
export function tokyoDay(instant: Date): CalendarDate {
  return dateOfEpochDay(Math.floor(instant.getTime() / msPerDay + 9 / 24));
}

const msPerDay = 86_400_000;

function partsOf(date: CalendarDate): { year: number; month: number; day: number } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function assertDate(date: CalendarDate): void {
  if (!isCalendarDate(date)) throw new RangeError(`not a calendar date: ${date}`);
}

/**
 * Days since 1970-01-01. Years begin in March here, so that a leap day ends its year and every
 * month starts (153 m + 2) / 5 days into it, rounded down.
 */
function epochDayOf(date: CalendarDate): number {
  assertDate(date);
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = (month + 9) % 12;
  return (
    daysBeforeMarch(marchYear) + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - daysBefore1970
  );
}

/** From 1 March of the year 0 to 1 March of this year, and to 1 January 1970. */
function daysBeforeMarch(year: number): number {
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}
const daysBefore1970 = 719_468;

function dateOfEpochDay(epochDay: number): CalendarDate {
  const days = epochDay + daysBefore1970;
  // 146,097 days make 400 years; the guess is never more than one year too late.
  const guess = Math.floor((days * 400 + 591) / 146_097);
  const marchYear = daysBeforeMarch(guess) > days ? guess - 1 : guess;
  const dayOfYear = days - daysBeforeMarch(marchYear);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = month > 2 ? marchYear : marchYear + 1;
  if (!Number.isInteger(epochDay) || year < 1 || year > 9999) {
    throw new RangeError(`outside the calendar: day ${epochDay} after 1970-01-01`);
  }
  return format(year, month, day);
}

function format(year: number, month: number, day: number): CalendarDate {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
