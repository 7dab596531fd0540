import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { standingOf } from "../../../src/domain/review/approval.ts";
import { publishableRevision, stateOf } from "../../../src/domain/review/state.ts";
import { history, noon, periods, review, revision } from "./history.ts";

const facts = (approvedAt: Date) => history({ reviews: [review("a", { createdAt: approvedAt })] });
const verdict = (approvedAt: Date, now: Date, months = periods.months) =>
  standingOf(revision("a"), facts(approvedAt).reviews, { ...periods, months }, now).verdict;
const later = (date: Date, milliseconds: number) => new Date(date.getTime() + milliseconds);

describe("an approval ages", () => {
  const approvedAt = noon("2025-01-15");
  const expiry = noon("2026-01-15");
  const lapse = noon("2026-04-15");

  it("it holds for twelve months, to the instant", () => {
    expect(verdict(approvedAt, later(expiry, -1))).toBe("approved");
    expect(verdict(approvedAt, expiry)).toBe("expired");
  });

  it("then it has 90 days of grace, to the instant", () => {
    expect(verdict(approvedAt, later(lapse, -1))).toBe("expired");
    expect(verdict(approvedAt, lapse)).toBe("lapsed");
  });

  it("an expired text is flagged and still packed; a lapsed one is flagged and not packed", () => {
    const aged = facts(approvedAt);
    expect(stateOf(aged, periods, expiry)).toBe("expired");
    expect(publishableRevision(aged, periods, expiry)?.sha256).toBe("a");
    expect(stateOf(aged, periods, lapse)).toBe("expired");
    expect(publishableRevision(aged, periods, lapse)).toBeNull();
  });

  it("a specialty may have a period of its own", () => {
    const months = { obstetrics: 6 };
    expect(verdict(approvedAt, later(noon("2025-07-15"), -1), months)).toBe("approved");
    expect(verdict(approvedAt, noon("2025-07-15"), months)).toBe("expired");
  });

  it("the first of several approvals to expire decides", () => {
    const both = revision("a", { required: ["dietetics", "obstetrics"] });
    const reviews = [
      review("a", { createdAt: approvedAt }),
      review("a", { specialty: "dietetics", reviewer: 3, createdAt: noon("2025-12-01") }),
    ];
    expect(standingOf(both, reviews, periods, later(expiry, -1)).verdict).toBe("approved");
    expect(standingOf(both, reviews, periods, expiry).verdict).toBe("expired");
  });

  it("approving again starts the period anew", () => {
    const again = [review("a", { createdAt: approvedAt }), review("a", { createdAt: expiry })];
    expect(standingOf(revision("a"), again, periods, lapse).verdict).toBe("approved");
  });

  it.each([
    ["2024-02-29", 12, "2025-02-28"],
    ["2025-01-31", 1, "2025-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2025-08-31", 6, "2026-02-28"],
    ["2025-12-15", 3, "2026-03-15"],
  ])("%s plus %i months is %s", (from, months, to) => {
    const [required] = standingOf(
      revision("a"),
      [review("a", { createdAt: noon(from) })],
      { ...periods, months: { obstetrics: months } },
      noon(from),
    ).required;
    expect(required?.expiresAt).toEqual(noon(to));
  });

  it("no approval ever gets better by waiting", () => {
    const order = ["approved", "expired", "lapsed"];
    const moment = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2060-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        moment,
        fc.nat(9e10),
        fc.nat(9e10),
        fc.integer({ min: 1, max: 60 }),
        (at, a, b, months) => {
          const [soon, late] = [Math.min(a, b), Math.max(a, b)].map((ms) =>
            order.indexOf(verdict(at, later(at, ms), { obstetrics: months })),
          );
          expect(soon).toBeGreaterThanOrEqual(0);
          expect(late).toBeGreaterThanOrEqual(soon ?? Infinity);
        },
      ),
    );
  });

  it("an approval lasts between its months' shortest and longest length", () => {
    const moment = fc.date({
      min: new Date("2000-01-01"),
      max: new Date("2060-01-01"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 60 }), (at, months) => {
        const held = { ...periods, months: { obstetrics: months } };
        const reviews = [review("a", { createdAt: at })];
        const [one] = standingOf(revision("a"), reviews, held, at).required;
        const until = one?.expiresAt ?? at;
        const years = until.getUTCFullYear() - at.getUTCFullYear();
        expect(years * 12 + until.getUTCMonth() - at.getUTCMonth()).toBe(months);
        expect(until.getUTCDate()).toBeLessThanOrEqual(at.getUTCDate());
        expect(at.getUTCDate() - until.getUTCDate()).toBeLessThanOrEqual(3);
      }),
    );
  });
});
