/** Every day of the given years by the platform's calendar, both years included. */
export function datesOf(firstYear: number, lastYear: number): string[] {
  const dates: string[] = [];
  const day = new Date(Date.UTC(firstYear, 0, 1));
  while (day.getUTCFullYear() <= lastYear) {
    dates.push(day.toISOString().slice(0, 10));
    day.setUTCDate(day.getUTCDate() + 1);
  }
  return dates;
}
